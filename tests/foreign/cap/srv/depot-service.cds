using { depot } from '../db/schema';

@path: '/depot'
service DepotService {
  entity Warehouses as projection on depot.Warehouses actions {
    action   rename(name: String @mandatory) returns Warehouses;
    action   close();
    function capacity(margin: Decimal(5, 2)) returns Decimal(12, 2);
  };
  annotate Warehouses with @Capabilities.UpdateRestrictions: { Updatable, UpdateMethod: #PUT }
                           @Capabilities.UpdateRestrictions #update: { Updatable };

  entity Bays as projection on depot.Bays;
  entity Suppliers as projection on depot.Suppliers;
  entity Articles as projection on depot.Articles;
  entity Stock as projection on depot.Stock actions {
    action   reset(rows: many $self, below: Integer) returns Integer;
    function low(rows: many $self, limit: Integer) returns many Stock;
  };

  entity Orders as projection on depot.Orders actions {
    action   confirm(by: String, on: Date) returns Orders;
    action   cancel(reason: String) returns Orders;
    function total() returns Decimal(12, 2);
  };
  annotate Orders with { changed @odata.etag };
  entity OrderItems as projection on depot.OrderItems;

  @cds.query.limit: { default: 100, max: 200 }
  @readonly
  entity Movements as projection on depot.Movements;

  entity Papers as projection on depot.Papers;

  @odata.singleton
  entity Settings as projection on depot.Settings;

  // The same rows, read-only as a view that only counts.
  @readonly
  @cds.redirection.target: false
  entity Cities as select from depot.Warehouses {
    key city,
        count(*) as warehouses : Integer,
        sum(area) as area : Decimal(12, 2)
  } group by city;

  type Line : {
    article  : String(60);
    quantity : Integer;
  };
  type Count : {
    lines    : Integer;
    quantity : Integer;
    first    : Line;
    others   : many Line;
  };
  @open
  type Label : {
    title : String;
  };

  function nearest(city: String, most: Integer) returns many Warehouses;
  function today() returns Date;
  function sum(numbers: many Integer) returns Int64;
  function tally(text: String) returns Count;
  action   recount(warehouse: String(4), lines: many Line) returns Count;
  action   ping();
  action   echo(label: Label) returns Label;
  action   words(text: String) returns many String;
  action   fail(status: Integer, code: String, text: String, about: String);
}
