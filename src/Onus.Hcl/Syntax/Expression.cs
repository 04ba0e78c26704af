using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Hcl.Syntax;

/// <summary>An expression of HCL.</summary>
/// <param name="Origin">Where it begins.</param>
public abstract record Expression(Origin Origin)
{
    /// <inheritdoc/>
    public virtual bool Equals(Expression? other) => other is not null && EqualityContract == other.EqualityContract && Origin == other.Origin;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, Origin);

    /// <summary>The expression as HCL on one line.</summary>
    public sealed override string ToString() => HclPrinter.Print(this);
}

/// <summary>What stood there could not be read, and a diagnostic says why. Its value is not known; that it was set is.</summary>
/// <param name="Origin">Where it begins.</param>
public sealed record InvalidExpression(Origin Origin) : Expression(Origin);

/// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>. Strings are templates.</summary>
/// <param name="Value">The value.</param>
/// <param name="Origin">Where it begins.</param>
public sealed record LiteralExpression(Value Value, Origin Origin) : Expression(Origin);

/// <summary>A quoted string or a heredoc: text, interpolations and directives. One without parts is the empty string; one with a single literal is a plain string.</summary>
/// <param name="Parts">The parts in order; adjacent literals are joined, strip markers and heredoc indentation already applied, escapes already decoded.</param>
/// <param name="IsHeredoc">Whether it was written as a heredoc.</param>
/// <param name="Origin">Where it begins.</param>
public sealed record TemplateExpression(ImmutableArray<TemplatePart> Parts, bool IsHeredoc, Origin Origin) : Expression(Origin);

/// <summary>A template that is nothing but one interpolation (<c>"${x}"</c>): gives the value itself, not its text.</summary>
/// <param name="Wrapped">The expression inside.</param>
/// <param name="Origin">Where the template begins.</param>
public sealed record TemplateWrapExpression(Expression Wrapped, Origin Origin) : Expression(Origin);

/// <summary>A part of a template.</summary>
/// <param name="Origin">Where it begins.</param>
public abstract record TemplatePart(Origin Origin);

/// <summary>Text.</summary>
/// <param name="Text">The text, decoded.</param>
/// <param name="Origin">Where it begins.</param>
public sealed record TemplateLiteral(string Text, Origin Origin) : TemplatePart(Origin);

/// <summary><c>${…}</c>.</summary>
/// <param name="Expression">The expression inside.</param>
/// <param name="Origin">Where it begins.</param>
public sealed record TemplateInterpolation(Expression Expression, Origin Origin) : TemplatePart(Origin);

/// <summary><c>%{if …}…%{else}…%{endif}</c>.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Then">The parts when it holds.</param>
/// <param name="Else">The parts when it does not; empty without an else.</param>
/// <param name="Origin">Where it begins.</param>
public sealed record TemplateIf(Expression Condition, ImmutableArray<TemplatePart> Then, ImmutableArray<TemplatePart> Else, Origin Origin) : TemplatePart(Origin);

/// <summary><c>%{for k, v in …}…%{endfor}</c>.</summary>
/// <param name="Key">The variable for the key; null when there is none.</param>
/// <param name="Item">The variable for the element.</param>
/// <param name="Collection">What is gone through.</param>
/// <param name="Parts">The parts that are repeated.</param>
/// <param name="Origin">Where it begins.</param>
public sealed record TemplateFor(string? Key, string Item, Expression Collection, ImmutableArray<TemplatePart> Parts, Origin Origin) : TemplatePart(Origin);

/// <summary>A variable: the first name of a traversal.</summary>
/// <param name="Name">The name.</param>
/// <param name="Origin">Where it begins.</param>
public sealed record VariableExpression(string Name, Origin Origin) : Expression(Origin);

/// <summary><c>x.name</c>; also the old form <c>x.0</c>, whose name is the digits.</summary>
/// <param name="Target">What the attribute is taken of.</param>
/// <param name="Name">The attribute.</param>
/// <param name="Origin">Where the name stands.</param>
public sealed record AttributeExpression(Expression Target, string Name, Origin Origin) : Expression(Origin);

/// <summary><c>x[key]</c>.</summary>
/// <param name="Target">What is indexed.</param>
/// <param name="Key">The key or index.</param>
/// <param name="Origin">Where the bracket stands.</param>
public sealed record IndexExpression(Expression Target, Expression Key, Origin Origin) : Expression(Origin);

/// <summary><c>x[*].a.b</c> or <c>x.*.a.b</c>: <paramref name="Each"/> for every element of <paramref name="Source"/>, where <see cref="SplatItemExpression"/> stands for the element.</summary>
/// <param name="Source">What is gone through.</param>
/// <param name="Each">What is taken of each element.</param>
/// <param name="IsFull">Whether it is <c>[*]</c>; else it is <c>.*</c>.</param>
/// <param name="Origin">Where the splat operator stands.</param>
public sealed record SplatExpression(Expression Source, Expression Each, bool IsFull, Origin Origin) : Expression(Origin);

/// <summary>The element at hand, inside the nearest <see cref="SplatExpression.Each"/>.</summary>
/// <param name="Origin">Where the splat operator stands.</param>
public sealed record SplatItemExpression(Origin Origin) : Expression(Origin);

/// <summary><c>name(…)</c>.</summary>
/// <param name="Name">The function, with namespaces (<c>provider::aws::arn_parse</c>).</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="ExpandLast">Whether the last argument is followed by <c>...</c>.</param>
/// <param name="Origin">Where the name stands.</param>
public sealed record CallExpression(string Name, ImmutableArray<Expression> Arguments, bool ExpandLast, Origin Origin) : Expression(Origin);

/// <summary><c>c ? a : b</c>.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Then">The value when it holds.</param>
/// <param name="Else">The value when it does not.</param>
/// <param name="Origin">Where it begins.</param>
public sealed record ConditionalExpression(Expression Condition, Expression Then, Expression Else, Origin Origin) : Expression(Origin);

/// <summary>The operators with two operands.</summary>
public enum BinaryOperator : byte
{
    /// <summary><c>||</c></summary>
    Or,

    /// <summary><c>&amp;&amp;</c></summary>
    And,

    /// <summary><c>==</c></summary>
    Equal,

    /// <summary><c>!=</c></summary>
    NotEqual,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,

    /// <summary><c>&gt;</c></summary>
    Greater,

    /// <summary><c>&gt;=</c></summary>
    GreaterOrEqual,

    /// <summary><c>+</c></summary>
    Add,

    /// <summary><c>-</c></summary>
    Subtract,

    /// <summary><c>*</c></summary>
    Multiply,

    /// <summary><c>/</c></summary>
    Divide,

    /// <summary><c>%</c></summary>
    Modulo,
}

/// <summary>An operator between two operands. The left operands of a long chain nest as deep as the chain is long, so whoever visits them goes down with a loop; everything else nests at most some hundred levels deep.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
/// <param name="Origin">Where the operator stands.</param>
public sealed record BinaryExpression(BinaryOperator Operator, Expression Left, Expression Right, Origin Origin) : Expression(Origin);

/// <summary>The operators with one operand.</summary>
public enum UnaryOperator : byte
{
    /// <summary><c>!</c></summary>
    Not,

    /// <summary><c>-</c></summary>
    Negate,
}

/// <summary>An operator before its operand.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Operand">The operand.</param>
/// <param name="Origin">Where the operator stands.</param>
public sealed record UnaryExpression(UnaryOperator Operator, Expression Operand, Origin Origin) : Expression(Origin);

/// <summary><c>(x)</c>; kept because an object key in parentheses is an expression.</summary>
/// <param name="Inner">The expression inside.</param>
/// <param name="Origin">Where the parenthesis stands.</param>
public sealed record ParenthesesExpression(Expression Inner, Origin Origin) : Expression(Origin);

/// <summary><c>[a, b]</c>.</summary>
/// <param name="Items">The elements.</param>
/// <param name="Origin">Where the bracket stands.</param>
public sealed record TupleExpression(ImmutableArray<Expression> Items, Origin Origin) : Expression(Origin);

/// <summary><c>{ a = b }</c>.</summary>
/// <param name="Items">The entries.</param>
/// <param name="Origin">Where the brace stands.</param>
public sealed record ObjectExpression(ImmutableArray<ObjectItem> Items, Origin Origin) : Expression(Origin);

/// <summary>An entry of an object.</summary>
/// <param name="Key">The key. A bare name is a <see cref="LiteralExpression"/> of that name, anything else an expression.</param>
/// <param name="Value">The value.</param>
public sealed record ObjectItem(Expression Key, Expression Value)
{
    /// <summary>What the key is called: its text, in quotes or not, or the expression that gives it as it is printed.</summary>
    public string Name => PlainText.Of(Key) ?? HclPrinter.Print(Key);
}

/// <summary><c>[for k, v in xs : e if c]</c> or <c>{for k, v in xs : key => e... if c}</c>.</summary>
/// <param name="KeyName">The variable for the key; null when there is none.</param>
/// <param name="ItemName">The variable for the element.</param>
/// <param name="Collection">What is gone through.</param>
/// <param name="ResultKey">The key of each result; null for the form that gives a tuple.</param>
/// <param name="ResultValue">The value of each result.</param>
/// <param name="Condition">Which elements are taken; null for all.</param>
/// <param name="IsGrouping">Whether <c>...</c> gathers the values of equal keys.</param>
/// <param name="Origin">Where the bracket stands.</param>
public sealed record ForExpression(
    string? KeyName,
    string ItemName,
    Expression Collection,
    Expression? ResultKey,
    Expression ResultValue,
    Expression? Condition,
    bool IsGrouping,
    Origin Origin) : Expression(Origin);
