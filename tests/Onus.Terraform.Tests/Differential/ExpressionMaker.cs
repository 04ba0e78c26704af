using System.Globalization;

namespace Onus.Terraform.Tests.Differential;

/// <summary>Makes expressions at random that Terraform accepts: each gives a value of the shape that is asked for.</summary>
internal sealed class ExpressionMaker
{
    private static readonly string[] Texts =
        ["", "a", "b", "Ab c", " x ", "é", "1", "1.50", "true", "null", "a,b,,c", "$${x}", "%%{y}", "l\\nm", "t\\\"q", "\\\\", "ü😀", "-", "a-b_c.d", "ABC", "0x1f", "10.0.0.0/16"];

    private static readonly string[] Numbers = ["0", "1", "2", "3", "7", "10", "-1", "-4", "0.5", "1.25", "-2.75", "100", "1e3", "0.1", "12345678901234567890", "9007199254740993"];

    private readonly Random _random;
    private readonly TextMaker _texts;
    private readonly CollectionMaker _collections;
    private int _names;

    public ExpressionMaker(Random random) => (_random, _texts, _collections) = (random, new TextMaker(this, random), new CollectionMaker(this, random));

    public Shape AnyShape(int depth) => _random.Next(depth > 0 ? 10 : 4) switch
    {
        0 or 1 => Shape.Text,
        2 => Shape.Number,
        3 => Shape.Truth,
        4 or 5 => Shape.ListOf(AnyShape(depth - 1)),
        6 => Shape.SetOf(_random.Next(3) == 0 ? Shape.Number : Shape.Text),
        7 => Shape.MapOf(AnyShape(depth - 1)),
        _ => AnyObject(depth - 1),
    };

    public Shape AnyObject(int depth) =>
        new(Kind.Object, Members: [.. "abc"[.._random.Next(1, 4)].Select(name => new Member(name.ToString(), AnyShape(depth)))]);

    /// <summary>An expression of any shape, or of none that is known beforehand.</summary>
    public string Any(int depth, IReadOnlyList<Named> names) => _random.Next(8) switch
    {
        0 => $"[{Any(Math.Max(0, depth - 1), names)}, {Of(AnyShape(1), depth, names)}, {Maybe(AnyShape(1), depth, names)}]",
        1 => $"{{ x = {Of(AnyShape(1), depth, names)}, (\"k${{{Of(Shape.Number, 0, names)}}}\") = {Of(AnyShape(2), depth, names)} }}",
        2 => $"try({Wild(depth, Sure(names))}, \"failed\")",
        _ => Of(AnyShape(2), depth, names),
    };

    /// <summary>An expression of a shape, or null.</summary>
    private string Maybe(Shape shape, int depth, IReadOnlyList<Named> names) => _random.Next(4) switch
    {
        0 => "null",
        1 => $"({Of(Shape.Truth, 1, names)} ? {Of(shape, depth, names)} : null)",
        2 => $"(null == {Of(shape, depth, Sure(names))} ? null : {{ n = null, s = {Of(shape, depth, names)} }}.s)",
        _ => $"try(nonsensitive(sensitive({Of(shape, 1, Sure(names))})), null)",
    };

    /// <summary>An expression of a shape.</summary>
    public string Of(Shape shape, int depth, IReadOnlyList<Named> names)
    {
        var known = names.Where(name => name.Shape.IsLike(shape)).ToList();
        if (known.Count > 0 && _random.Next(depth > 0 ? 4 : 2) == 0)
        {
            return known[_random.Next(known.Count)].Text;
        }

        var members = names.Where(name => name.Shape.Kind == Kind.Object && name.Shape.Members!.Any(member => member.Default is null && member.Shape.IsLike(shape))).ToList();
        if (members.Count > 0 && _random.Next(6) == 0)
        {
            var owner = members[_random.Next(members.Count)];
            var member = owner.Shape.Members!.First(candidate => candidate.Default is null && candidate.Shape.IsLike(shape)).Name;
            return _random.Next(3) == 0 ? $"{owner.Text}[\"{member}\"]" : $"{owner.Text}.{member}";
        }

        if (depth > 0)
        {
            switch (_random.Next(14))
            {
                case 0:
                    return $"({Of(Shape.Truth, depth - 1, names)} ? {Of(shape, depth - 1, names)} : {Of(shape, depth - 1, names)})";
                case 1 when shape.Kind is not (Kind.Object or Kind.Text):
                    return $"coalesce(null, {Of(shape, depth - 1, names)})";
                case 2:
                    return $"try({Of(shape, depth - 1, Sure(names))}, {Of(shape, depth - 1, Sure(names))})";
                case 3:
                    return $"[for {Fresh(out _)} in [1] : {Of(shape, depth - 1, names)}][0]";
                case 4:
                    return $"({Of(shape, depth - 1, names)})";
                case 5 when shape.IsScalar:
                    return $"element({Of(Shape.ListOf(shape), depth - 1, names, atLeastOne: true)}, {_random.Next(5)})";
                case 6 when shape.IsScalar:
                    return $"lookup({Of(Shape.MapOf(shape), depth - 1, names)}, \"{"abk"[_random.Next(3)]}\", {Of(shape, 0, names)})";
            }
        }

        return shape.Kind switch
        {
            Kind.Text => _texts.Text(depth, names),
            Kind.Number => Number(depth, names),
            Kind.Truth => Truth(depth, names),
            Kind.List => _collections.List(shape.Element!, depth, names, 0),
            Kind.Set => _collections.Set(shape.Element!, depth, names),
            Kind.Map => _collections.Map(shape.Element!, depth, names),
            _ => $"{{ {string.Join(", ", shape.Members!.Where(member => member.Default is null || _random.Next(2) == 0).Select(member => $"{member.Name} = {Of(member.Shape, depth - 1, names)}"))} }}",
        };
    }

    /// <summary>A value written out, as a variable takes it: a number may be given as a text, a set as a list.</summary>
    public string Literal(Shape shape) => shape.Kind switch
    {
        Kind.Text => _random.Next(8) == 0 ? Numbers[_random.Next(12)] : TextLiteral(),
        Kind.Number => _random.Next(5) == 0 ? $"\"{Numbers[_random.Next(8)]}\"" : Numbers[_random.Next(Numbers.Length)],
        Kind.Truth => _random.Next(5) == 0 ? "\"true\"" : _random.Next(2) == 0 ? "true" : "false",
        Kind.List or Kind.Set => $"[{string.Join(", ", Enumerable.Range(0, _random.Next(4)).Select(_ => Literal(shape.Element!)))}]",
        Kind.Map => $"{{ {string.Join(", ", "abk"[.._random.Next(4)].Select(key => $"{key} = {Literal(shape.Element!)}"))} }}",
        _ => $"{{ {string.Join(", ", shape.Members!.Where(member => member.Default is null || _random.Next(2) == 0).Select(member => $"{member.Name} = {Literal(member.Shape)}"))} }}",
    };

    private string Of(Shape shape, int depth, IReadOnlyList<Named> names, bool atLeastOne) => atLeastOne ? _collections.List(shape.Element!, depth, names, 1) : Of(shape, depth, names);

    /// <summary>
    /// What may stand within <c>try</c>, <c>can</c>, sets and comparisons of different types: with unknowns Terraform commits itself there by types and
    /// errors, where we stay in doubt.
    /// </summary>
    public static IReadOnlyList<Named> Sure(IReadOnlyList<Named> names) => [.. names.Where(name => !name.IsUnknown)];

    public string TextLiteral() => $"\"{Texts[_random.Next(Texts.Length)]}\"";

    public string Fresh(out string name) => name = $"v{_names++}";

    public string Small() => _random.Next(4).ToString(CultureInfo.InvariantCulture);

    /// <summary>A number. Nothing that gives the zero with a sign that Terraform's numbers have and ours have not.</summary>
    private string Number(int depth, IReadOnlyList<Named> names)
    {
        if (depth <= 0)
        {
            return Numbers[_random.Next(Numbers.Length)];
        }

        var d = depth - 1;
        string N() => Of(Shape.Number, d, names);
        return _random.Next(20) switch
        {
            0 or 1 => $"({N()} {"+-"[_random.Next(2)]} {N()})",
            18 => $"({N()} * {_random.Next(1, 9)})",
            2 => $"({N()} / {_random.Next(1, 9)})",
            3 => $"({N()} % {_random.Next(1, 9)})",
            4 => $"length({Of(Shape.ListOf(AnyShape(1)), d, names)})",
            5 => $"length({Of(Shape.Text, d, names)})",
            6 => $"{(_random.Next(2) == 0 ? "min" : "max")}({N()}, {N()})",
            7 => $"{new[] { "abs", "ceil", "floor" }[_random.Next(3)]}({N()})",
            8 => $"sum({_collections.List(Shape.Number, d, names, 1)})",
            9 => $"parseint(\"{_random.Next(100)}\", 10)",
            10 => $"tonumber(\"{Numbers[_random.Next(Numbers.Length)]}\")",
            11 => $"(0.25 - {N()})",
            12 => $"length({Of(Shape.MapOf(AnyShape(1)), d, names)})",
            13 => $"try(tonumber({Of(Shape.Text, d, Sure(names))}), {Of(Shape.Number, d, Sure(names))})",
            14 => $"try(index({Of(Shape.ListOf(Shape.Text), d, Sure(names))}, {Of(Shape.Text, d, Sure(names))}), -1)",
            15 => $"length({Of(Shape.SetOf(Shape.Text), d, names)})",
            16 => $"pow({_random.Next(5)}, {_random.Next(4)})",
            17 => $"try(signum({Of(Shape.Number, d, Sure(names))}), 9)",
            _ => Numbers[_random.Next(Numbers.Length)],
        };
    }

    private string Truth(int depth, IReadOnlyList<Named> names)
    {
        if (depth <= 0)
        {
            return _random.Next(2) == 0 ? "true" : "false";
        }

        var d = depth - 1;
        string B() => Of(Shape.Truth, d, names);
        string T() => Of(Shape.Text, d, names);
        var any = AnyShape(1);
        var compared = any.IsScalar ? names : Sure(names);
        return _random.Next(18) switch
        {
            0 => $"({B()} && {B()})",
            1 => $"({B()} || {B()})",
            2 => $"!{B()}",
            3 or 4 => $"({Of(Shape.Number, d, names)} {new[] { "<", "<=", ">", ">=" }[_random.Next(4)]} {Of(Shape.Number, d, names)})",
            5 or 6 => $"({Of(any, d, compared)} {(_random.Next(2) == 0 ? "==" : "!=")} {Of(any, d, compared)})",
            7 => $"({Of(AnyShape(1), d, Sure(names))} == {Of(AnyShape(1), d, Sure(names))})",
            8 => $"contains({Of(Shape.ListOf(Shape.Text), d, Sure(names))}, {Of(Shape.Text, d, Sure(names))})",
            9 => $"can({Wild(d, Sure(names))})",
            10 => $"alltrue([for {Fresh(out var a)} in {Of(Shape.ListOf(Shape.Text), d, names)} : {a} != {T()}])",
            11 => $"anytrue({Of(Shape.ListOf(Shape.Truth), d, names)})",
            12 => $"{(_random.Next(2) == 0 ? "startswith" : "endswith")}({T()}, {T()})",
            13 => $"strcontains({T()}, {T()})",
            14 => $"tobool(\"{(_random.Next(2) == 0 ? "true" : "false")}\")",
            15 => $"can(regex(\"^[a-z]\", {Of(Shape.Text, d, Sure(names))}))",
            16 => $"contains(keys({Of(Shape.MapOf(AnyShape(0)), d, names)}), \"a\")",
            _ => _random.Next(2) == 0 ? "true" : "false",
        };
    }

    /// <summary>Something that may well be an error. Not by the types that Terraform remembers of empty lists and nulls.</summary>
    private string Wild(int depth, IReadOnlyList<Named> names)
    {
        var d = Math.Max(0, depth - 1);
        string A() => Of(AnyShape(1), d, names);
        return _random.Next(14) switch
        {
            0 => $"({A()} + {A()})",
            1 => $"{A()}[{Small()}]",
            2 => $"({A()}).a",
            3 => $"length({A()})",
            4 => $"upper({A()})",
            5 => $"tonumber({A()})",
            6 => $"tolist({A()})",
            7 => $"tomap({A()})",
            8 => $"toset({A()})",
            9 => $"({A()} ? 1 : 2)",
            10 => $"({Of(Shape.Truth, d, names)} ? {Of(AnyShape(0), d, names)} : {Of(AnyShape(0), d, names)})",
            11 => $"[{A()}, {A()}][{Small()}]",
            12 => $"merge({A()}, {A()})",
            _ => $"tostring({A()})",
        };
    }
}
