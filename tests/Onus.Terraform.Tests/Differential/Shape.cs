namespace Onus.Terraform.Tests.Differential;

/// <summary>The kinds of values that expressions are made for.</summary>
internal enum Kind
{
    Text,
    Number,
    Truth,
    List,
    Set,
    Map,
    Object,
}

/// <summary>What an expression is to give.</summary>
/// <param name="Kind">The kind of value.</param>
/// <param name="Element">What the elements of a collection are.</param>
/// <param name="Members">What the members of an object are.</param>
internal sealed record Shape(Kind Kind, Shape? Element = null, IReadOnlyList<Member>? Members = null)
{
    public static Shape Text { get; } = new(Kind.Text);

    public static Shape Number { get; } = new(Kind.Number);

    public static Shape Truth { get; } = new(Kind.Truth);

    public static Shape ListOf(Shape element) => new(Kind.List, element);

    public static Shape SetOf(Shape element) => new(Kind.Set, element);

    public static Shape MapOf(Shape element) => new(Kind.Map, element);

    /// <summary>The type constraint of a variable.</summary>
    public string Constraint => Kind switch
    {
        Kind.Text => "string",
        Kind.Number => "number",
        Kind.Truth => "bool",
        Kind.List => $"list({Element!.Constraint})",
        Kind.Set => $"set({Element!.Constraint})",
        Kind.Map => $"map({Element!.Constraint})",
        _ => $"object({{ {string.Join(", ", Members!.Select(member => $"{member.Name} = {member.Constraint}"))} }})",
    };

    public bool IsScalar => Kind is Kind.Text or Kind.Number or Kind.Truth;

    public bool IsLike(Shape other) =>
        Kind == other.Kind
        && (Element is null || Element.IsLike(other.Element!))
        && (Members is null || (Members.Count == other.Members!.Count && Members.Zip(other.Members).All(pair => pair.First.Name == pair.Second.Name && pair.First.Shape.IsLike(pair.Second.Shape))));
}

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">What it is.</param>
/// <param name="Default">Its default, as text, when it is optional; null when it has to be given.</param>
internal sealed record Member(string Name, Shape Shape, string? Default = null)
{
    public string Constraint => Default switch
    {
        null => Shape.Constraint,
        "" => $"optional({Shape.Constraint})",
        _ => $"optional({Shape.Constraint}, {Default})",
    };
}

/// <summary>A name that expressions may use.</summary>
/// <param name="Text">How it is written.</param>
/// <param name="Shape">What it gives.</param>
/// <param name="IsUnknown">Whether only the deployment gives it.</param>
internal sealed record Named(string Text, Shape Shape, bool IsUnknown = false);
