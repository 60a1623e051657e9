// Which operations scripts call, by the types that the compiler finds.
import { resolve } from "node:path";
import { operationBy, operationOf } from "../needs.js";

const CLIENTS = new Set(["Orchestrator", "Connection", "EntitySet"]);
/** Functions that only ask what operations need. */
const ASKING = new Set(["preflight", "needsOf", "permissionsOf"]);
const ASKED = "Users.GetCurrentPermissions";
/** Declarations of the language and of its environment, which call nothing. */
const LANGUAGE = /\/lib\.[^/]*\.d\.ts$|\/@types\/node\/|\/typescript[^/]*\/lib\//;
const PACKAGE = /\/(?:generated\/sets\/\w+|generated\/sets|core|index|set|permissions)\.d\.ts$/i;

/** The operations with their places, and the places of what cannot be decided. */
export function read(compiler, files) {
  const reading = new Reading(compiler, files.map((file) => resolve(file).toLowerCase()));
  for (const file of files) {
    const source = compiler.sourceFile(resolve(file));
    if (source === undefined) throw new Error(`${file} is not part of its project`);
    reading.begin(file, source);
  }
  return { operations: reading.operations, doubts: reading.doubts };
}

class Reading {
  operations = new Map();
  doubts = [];
  #compiler;
  #given;
  #kinds;
  #file;
  #source;

  constructor(compiler, given) {
    this.#compiler = compiler;
    this.#given = new Set(given);
    this.#kinds = compiler.SyntaxKind;
  }

  begin(file, source) {
    this.#file = file;
    this.#source = source;
    this.#visit(source, false);
  }

  #visit(node, isAsking) {
    let asks = isAsking;
    if (node.kind === this.#kinds.CallExpression) {
      asks ||= this.#asks(node);
      if (!asks) this.#escapes(node);
    } else if (node.kind === this.#kinds.NewExpression) {
      this.#escapes(node);
    } else if (node.kind === this.#kinds.PropertyAccessExpression) {
      this.#property(node, isAsking);
    } else if (node.kind === this.#kinds.ElementAccessExpression) {
      this.#element(node, isAsking);
    } else if (node.kind === this.#kinds.ObjectBindingPattern) {
      this.#binding(node);
    } else if (node.kind === this.#kinds.AsExpression) {
      this.#typed(node, node.expression);
    } else if (node.kind === this.#kinds.VariableDeclaration && node.type && node.initializer) {
      this.#typed(node.name, node.initializer);
    }
    node.forEachChild((child) => this.#visit(child, asks));
  }

  /** Whether a call asks about operations instead of calling them. */
  #asks(node) {
    const name = node.expression.name?.text ?? node.expression.text;
    if (!ASKING.has(name) || !PACKAGE.test(this.#calledIn(node))) return false;
    if (name === "preflight") this.#use(ASKED, node);
    return true;
  }

  #property(node, isAsking) {
    const id = this.#operation(this.#compiler.symbolAt(node.name));
    if (id !== undefined) {
      if (!isAsking) this.#use(id, node.name);
      return;
    }
    const owner = node.expression;
    if (owner.kind !== this.#kinds.PropertyAccessExpression) return;
    const likeness = operationBy(owner.name.text, node.name.text);
    const type = likeness === undefined ? undefined : this.#compiler.typeAt(owner.expression);
    if (type && this.#compiler.isOpen(type)) {
      const text = this.#textOf(owner.expression);
      this.#doubt(node.name, `${this.#textOf(node)} looks like ${likeness}: ${text} has no type`);
    }
  }

  #element(node, isAsking) {
    const type = this.#compiler.typeAt(node.expression);
    if (type === undefined || !this.#holdsClient(type)) return;
    const { argumentExpression: name } = node;
    if (name.kind !== this.#kinds.StringLiteral) {
      this.#doubt(node, `${this.#textOf(node)}: the name is made while the program runs`);
      return;
    }
    const id = this.#operation(this.#compiler.member(type, name.text));
    if (id !== undefined && !isAsking) this.#use(id, node);
  }

  /** `const { list } = client.jobs`. */
  #binding(node) {
    const type = this.#compiler.typeAt(node);
    if (type === undefined || !this.#holdsClient(type)) return;
    for (const element of node.elements) {
      const id = this.#operation(this.#compiler.member(type, (element.propertyName ?? element.name).text));
      if (id !== undefined) this.#use(id, element);
    }
  }

  /** Notes clients whose type is given up: `client as any`. */
  #typed(node, value) {
    const [from, to] = [this.#compiler.typeAt(value), this.#compiler.typeAt(node)];
    if (from && to && this.#holdsClient(from) && this.#compiler.isOpen(to)) {
      this.#doubt(node, `${this.#textOf(value)} is a client, and has no type from here on`);
    }
  }

  /** Notes clients that are given to functions of other files. */
  #escapes(node) {
    const given = (node.arguments ?? []).filter((argument) => {
      const type = this.#compiler.typeAt(argument);
      return type !== undefined && this.#holdsClient(type);
    });
    if (given.length === 0) return;
    const path = this.#calledIn(node);
    if (this.#given.has(path.toLowerCase()) || PACKAGE.test(path) || LANGUAGE.test(path)) return;
    const where = path === "" ? "of which nothing is known" : `which is in ${path}`;
    this.#doubt(node, `a client is given to ${this.#textOf(node.expression)}, ${where}`);
  }

  #calledIn(node) {
    return this.#compiler.pathOf(this.#compiler.signatureAt(node)?.declaration);
  }

  /** The operation that a method of a set calls. */
  #operation(symbol) {
    const parent = symbol && this.#compiler.parentOf(symbol);
    if (!parent || !this.#isOfPackage(symbol)) return undefined;
    return operationOf(parent.name, symbol.name);
  }

  #isOfPackage(symbol) {
    return PACKAGE.test(this.#compiler.pathOf(symbol.declarations?.[0]));
  }

  #holdsClient(type) {
    return this.#compiler.partsOf(type).some((part) => this.#isClient(part));
  }

  #isClient(type) {
    const symbol = type.getSymbol?.();
    if (symbol && CLIENTS.has(symbol.name) && this.#isOfPackage(symbol)) return true;
    return this.#compiler.basesOf(type).some((base) => this.#isClient(base));
  }

  #textOf(node) {
    return this.#source.text.slice(this.#begin(node), node.end).replace(/\s+/g, " ");
  }

  #begin(node) {
    const { text } = this.#source;
    return node.pos + /^(?:\s|\/\/[^\n]*\n|\/\*[^]*?\*\/)*/.exec(text.slice(node.pos, node.end))[0].length;
  }

  #place(node, text) {
    const line = this.#source.text.slice(0, this.#begin(node)).split("\n").length;
    return { file: this.#file, line, text };
  }

  #use(id, node) {
    const places = this.operations.get(id) ?? [];
    this.operations.set(id, [...places, this.#place(node, id)]);
  }

  #doubt(node, text) {
    this.doubts.push(this.#place(node, text));
  }
}
