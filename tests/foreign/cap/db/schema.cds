// A depot: warehouses with bays, articles in stock, orders with items, and what moved when.
namespace depot;

type Grade : String(8) enum {
  basic;
  cooled;
  frozen;
};

entity Warehouses {
  key code    : String(4);
      name    : String(60) @mandatory;
      city    : String(40);
      grade   : Grade @assert.range;
      opened  : Date;
      opensAt : Time;
      area    : Decimal(9, 2);
      staffed : Boolean;
      note    : String;
      bays    : Composition of many Bays on bays.warehouse = $self;
      stock   : Association to many Stock on stock.warehouse = $self;
}

entity Bays {
  key warehouse : Association to Warehouses;
  key number    : Integer;
      width     : Double;
      doors     : array of String;
}

entity Suppliers {
  key id      : Integer;
      name    : String(60);
      country : String(2);
      website : String;
      articles : Association to many Articles on articles.supplier = $self;
}

entity Articles {
  key id       : UUID;
      name     : String(60);
      price    : Decimal(9, 2);
      weight   : Double;
      sold     : Int64;
      rank     : Int16;
      since    : DateTime;
      seen     : Timestamp;
      digest   : Binary(16);
      tags     : array of String;
      supplier : Association to Suppliers;
      stock    : Association to many Stock on stock.article = $self;
}

entity Stock {
  key warehouse : Association to Warehouses;
  key article   : Association to Articles;
      quantity  : Integer @assert.range: [0, 10000];
      counted   : Date;
}

@assert.unique: { number: [number] }
entity Orders {
  key id       : UUID;
      number   : Integer;
      customer : String(60) @mandatory;
      state    : String(10) default 'open';
      due      : Date;
      changed  : Timestamp @cds.on.insert: $now @cds.on.update: $now;
      items    : Composition of many OrderItems on items.parent = $self;
}

entity OrderItems {
  key parent   : Association to Orders;
  key position : Integer;
      article  : Association to Articles;
      quantity : Integer @assert.range: [1, 500];
      price    : Decimal(9, 2);
}

entity Movements {
  key id       : Int64;
      kind     : String(4);
      quantity : Integer;
      at       : DateTime;
}

entity Papers {
  key id       : Integer;
      title    : String(60);
      type     : String @Core.IsMediaType;
      content  : LargeBinary @Core.MediaType: type;
}

entity Settings {
  key id       : Integer;
      currency : String(3);
      open     : Boolean;
}
