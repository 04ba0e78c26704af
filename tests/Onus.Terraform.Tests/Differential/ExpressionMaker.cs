using System.Globalization;

namespace Onus.Terraform.Tests.Differential;

/// <summary>Makes expressions at random that Terraform accepts: each gives a value of the shape that is asked for.</summary>
internal sealed class ExpressionMaker(Random random)
{
    private static readonly string[] Texts =
        ["", "a", "b", "Ab c", " x ", "é", "1", "1.50", "true", "null", "a,b,,c", "$${x}", "%%{y}", "l\\nm", "t\\\"q", "\\\\", "ü😀", "-", "a-b_c.d", "ABC", "0x1f", "10.0.0.0/16"];

    private static readonly string[] Numbers = ["0", "1", "2", "3", "7", "10", "-1", "-4", "0.5", "1.25", "-2.75", "100", "1e3", "0.1", "12345678901234567890", "9007199254740993"];

    private int _names;

    public Shape AnyShape(int depth) => random.Next(depth > 0 ? 10 : 4) switch
    {
        0 or 1 => Shape.Text,
        2 => Shape.Number,
        3 => Shape.Truth,
        4 or 5 => Shape.ListOf(AnyShape(depth - 1)),
        6 => Shape.SetOf(random.Next(3) == 0 ? Shape.Number : Shape.Text),
        7 => Shape.MapOf(AnyShape(depth - 1)),
        _ => AnyObject(depth - 1),
    };

    public Shape AnyObject(int depth) =>
        new(Kind.Object, Members: [.. "abc"[..random.Next(1, 4)].Select(name => new Member(name.ToString(), AnyShape(depth)))]);

    /// <summary>An expression of any shape, or of none that is known beforehand.</summary>
    public string Any(int depth, IReadOnlyList<Named> names) => random.Next(8) switch
    {
        0 => $"[{Any(Math.Max(0, depth - 1), names)}, {Of(AnyShape(1), depth, names)}, {Maybe(AnyShape(1), depth, names)}]",
        1 => $"{{ x = {Of(AnyShape(1), depth, names)}, (\"k${{{Of(Shape.Number, 0, names)}}}\") = {Of(AnyShape(2), depth, names)} }}",
        2 => $"try({Wild(depth, Sure(names))}, \"failed\")",
        _ => Of(AnyShape(2), depth, names),
    };

    /// <summary>An expression of a shape, or null.</summary>
    private string Maybe(Shape shape, int depth, IReadOnlyList<Named> names) => random.Next(4) switch
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
        if (known.Count > 0 && random.Next(depth > 0 ? 4 : 2) == 0)
        {
            return known[random.Next(known.Count)].Text;
        }

        var members = names.Where(name => name.Shape.Kind == Kind.Object && name.Shape.Members!.Any(member => member.Default is null && member.Shape.IsLike(shape))).ToList();
        if (members.Count > 0 && random.Next(6) == 0)
        {
            var owner = members[random.Next(members.Count)];
            var member = owner.Shape.Members!.First(candidate => candidate.Default is null && candidate.Shape.IsLike(shape)).Name;
            return random.Next(3) == 0 ? $"{owner.Text}[\"{member}\"]" : $"{owner.Text}.{member}";
        }

        if (depth > 0)
        {
            switch (random.Next(14))
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
                    return $"element({Of(Shape.ListOf(shape), depth - 1, names, atLeastOne: true)}, {random.Next(5)})";
                case 6 when shape.IsScalar:
                    return $"lookup({Of(Shape.MapOf(shape), depth - 1, names)}, \"{"abk"[random.Next(3)]}\", {Of(shape, 0, names)})";
            }
        }

        return shape.Kind switch
        {
            Kind.Text => Text(depth, names),
            Kind.Number => Number(depth, names),
            Kind.Truth => Truth(depth, names),
            Kind.List => List(shape.Element!, depth, names, 0),
            Kind.Set => Set(shape.Element!, depth, names),
            Kind.Map => Map(shape.Element!, depth, names),
            _ => $"{{ {string.Join(", ", shape.Members!.Where(member => member.Default is null || random.Next(2) == 0).Select(member => $"{member.Name} = {Of(member.Shape, depth - 1, names)}"))} }}",
        };
    }

    /// <summary>A value written out, as a variable takes it: a number may be given as a text, a set as a list.</summary>
    public string Literal(Shape shape) => shape.Kind switch
    {
        Kind.Text => random.Next(8) == 0 ? Numbers[random.Next(12)] : TextLiteral(),
        Kind.Number => random.Next(5) == 0 ? $"\"{Numbers[random.Next(8)]}\"" : Numbers[random.Next(Numbers.Length)],
        Kind.Truth => random.Next(5) == 0 ? "\"true\"" : random.Next(2) == 0 ? "true" : "false",
        Kind.List or Kind.Set => $"[{string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(_ => Literal(shape.Element!)))}]",
        Kind.Map => $"{{ {string.Join(", ", "abk"[..random.Next(4)].Select(key => $"{key} = {Literal(shape.Element!)}"))} }}",
        _ => $"{{ {string.Join(", ", shape.Members!.Where(member => member.Default is null || random.Next(2) == 0).Select(member => $"{member.Name} = {Literal(member.Shape)}"))} }}",
    };

    private string Of(Shape shape, int depth, IReadOnlyList<Named> names, bool atLeastOne) => atLeastOne ? List(shape.Element!, depth, names, 1) : Of(shape, depth, names);

    /// <summary>
    /// What may stand within <c>try</c>, <c>can</c>, sets and comparisons of different types: with unknowns Terraform commits itself there by types and
    /// errors, where we stay in doubt.
    /// </summary>
    private static IReadOnlyList<Named> Sure(IReadOnlyList<Named> names) => [.. names.Where(name => !name.IsUnknown)];

    private string TextLiteral() => $"\"{Texts[random.Next(Texts.Length)]}\"";

    private string Fresh(out string name) => name = $"v{_names++}";

    private string Small() => random.Next(4).ToString(CultureInfo.InvariantCulture);

    private string Text(int depth, IReadOnlyList<Named> names)
    {
        if (depth <= 0)
        {
            return TextLiteral();
        }

        var d = depth - 1;
        var sure = Sure(names);
        string T(bool isSure = false) => Of(Shape.Text, d, isSure ? sure : names);
        string N() => Of(Shape.Number, d, names);
        string L(bool isSure = false) => Of(Shape.ListOf(Shape.Text), d, isSure ? sure : names);
        switch (random.Next(36))
        {
            case 0 or 1 or 2:
                return $"\"<${{{T()}}}-${{{N()}}}>\"";
            case 3:
                return $"\"${{{Of(random.Next(2) == 0 ? Shape.Truth : Shape.Number, d, names)}}}\"";
            case 4:
                return $"\"%{{ if {Of(Shape.Truth, d, names)} }}${{{T()}}}%{{ else }}no%{{ endif }}!\"";
            case 5:
                Fresh(out var item);
                return $"\"%{{ for {item} in {L()} }}[${{{item}}}]%{{ endfor }}\"";
            case 6:
                return $"(<<{(random.Next(2) == 0 ? "-" : "")}EOT\n    one ${{{T()}}}\n      two %{{ if {Of(Shape.Truth, 0, names)} ~}}\n  x\n  %{{~ endif }} three\n  EOT\n  )";
            case 7:
                return $"join({TextLiteral()}, {L()})";
            case 8:
                return $"upper({T()})";
            case 9:
                return $"lower({T()})";
            case 10:
                return $"title({T()})";
            case 11:
                return $"replace({T()}, \"a\", {T()})";
            case 12:
                return $"substr({T()}, {Small()}, {(random.Next(3) == 0 ? "-1" : Small())})";
            case 13:
                return $"trimspace({T()})";
            case 14:
                return $"trim({T()}, {TextLiteral()})";
            case 15:
                return $"{(random.Next(2) == 0 ? "trimprefix" : "trimsuffix")}({T()}, {T()})";
            case 16:
                return $"format(\"%s/%d/%05.1f/%q/%v\", {T()}, floor({N()}), {N()}, {T()}, {Of(Shape.Truth, d, names)})";
            case 17:
                return $"jsonencode({Of(AnyShape(2), d, names)})";
            case 18:
                return $"tostring({Of(random.Next(2) == 0 ? Shape.Number : Shape.Truth, d, names)})";
            case 19:
                return $"strrev({T()})";
            case 20:
                return $"{new[] { "md5", "sha1", "sha256", "base64encode", "urlencode", "chomp" }[random.Next(6)]}({T()})";
            case 21:
                return $"base64decode(base64encode({T()}))";
            case 22:
                return $"indent(2, {T()})";
            case 23:
                return $"format(\"%03d|%-5s|%x\", {random.Next(100)}, {T()}, {random.Next(300)})";
            case 24:
                return $"yamlencode({Of(AnyShape(2), d, names)})";
            case 25:
                return $"try({L(true)}[{Small()}], {T(true)})";
            case 26:
                return $"coalesce({T()}, \"z\")";
            case 27:
                return $"replace({T()}, \"/[a-c]+/\", \"<$0>\")";
            case 28:
                return $"try(regex(\"[a-z]+\", {T(true)}), \"none\")";
            case 29:
                return $"try(keys({Of(Shape.MapOf(AnyShape(0)), d, sure)})[0], \"none\")";
            case 30:
                return $"try(one({L(true)}), \"many\")";
            case 31:
                return $"try(cidrsubnet(\"10.{random.Next(200)}.0.0/16\", 8, {random.Next(300)}), \"none\")";
            case 32:
                return $"try(jsondecode(jsonencode({{ a = {T(true)} }})).a, \"none\")";
            case 33:
                return $"formatdate(\"YYYY-MM-DD\", timeadd(\"2024-02-2{random.Next(10)}T00:00:00Z\", \"{random.Next(90)}h\"))";
            case 34:
                return $"templatestring(local.pattern, {{ a = {T()} }})";
            default:
                return TextLiteral();
        }
    }

    /// <summary>A number. Nothing that gives the zero with a sign that Terraform's numbers have and ours have not.</summary>
    private string Number(int depth, IReadOnlyList<Named> names)
    {
        if (depth <= 0)
        {
            return Numbers[random.Next(Numbers.Length)];
        }

        var d = depth - 1;
        string N() => Of(Shape.Number, d, names);
        return random.Next(20) switch
        {
            0 or 1 => $"({N()} {"+-"[random.Next(2)]} {N()})",
            18 => $"({N()} * {random.Next(1, 9)})",
            2 => $"({N()} / {random.Next(1, 9)})",
            3 => $"({N()} % {random.Next(1, 9)})",
            4 => $"length({Of(Shape.ListOf(AnyShape(1)), d, names)})",
            5 => $"length({Of(Shape.Text, d, names)})",
            6 => $"{(random.Next(2) == 0 ? "min" : "max")}({N()}, {N()})",
            7 => $"{new[] { "abs", "ceil", "floor" }[random.Next(3)]}({N()})",
            8 => $"sum({List(Shape.Number, d, names, 1)})",
            9 => $"parseint(\"{random.Next(100)}\", 10)",
            10 => $"tonumber(\"{Numbers[random.Next(Numbers.Length)]}\")",
            11 => $"(0.25 - {N()})",
            12 => $"length({Of(Shape.MapOf(AnyShape(1)), d, names)})",
            13 => $"try(tonumber({Of(Shape.Text, d, Sure(names))}), {Of(Shape.Number, d, Sure(names))})",
            14 => $"try(index({Of(Shape.ListOf(Shape.Text), d, Sure(names))}, {Of(Shape.Text, d, Sure(names))}), -1)",
            15 => $"length({Of(Shape.SetOf(Shape.Text), d, names)})",
            16 => $"pow({random.Next(5)}, {random.Next(4)})",
            17 => $"try(signum({Of(Shape.Number, d, Sure(names))}), 9)",
            _ => Numbers[random.Next(Numbers.Length)],
        };
    }

    private string Truth(int depth, IReadOnlyList<Named> names)
    {
        if (depth <= 0)
        {
            return random.Next(2) == 0 ? "true" : "false";
        }

        var d = depth - 1;
        string B() => Of(Shape.Truth, d, names);
        string T() => Of(Shape.Text, d, names);
        var any = AnyShape(1);
        var compared = any.IsScalar ? names : Sure(names);
        return random.Next(18) switch
        {
            0 => $"({B()} && {B()})",
            1 => $"({B()} || {B()})",
            2 => $"!{B()}",
            3 or 4 => $"({Of(Shape.Number, d, names)} {new[] { "<", "<=", ">", ">=" }[random.Next(4)]} {Of(Shape.Number, d, names)})",
            5 or 6 => $"({Of(any, d, compared)} {(random.Next(2) == 0 ? "==" : "!=")} {Of(any, d, compared)})",
            7 => $"({Of(AnyShape(1), d, Sure(names))} == {Of(AnyShape(1), d, Sure(names))})",
            8 => $"contains({Of(Shape.ListOf(Shape.Text), d, Sure(names))}, {Of(Shape.Text, d, Sure(names))})",
            9 => $"can({Wild(d, Sure(names))})",
            10 => $"alltrue([for {Fresh(out var a)} in {Of(Shape.ListOf(Shape.Text), d, names)} : {a} != {T()}])",
            11 => $"anytrue({Of(Shape.ListOf(Shape.Truth), d, names)})",
            12 => $"{(random.Next(2) == 0 ? "startswith" : "endswith")}({T()}, {T()})",
            13 => $"strcontains({T()}, {T()})",
            14 => $"tobool(\"{(random.Next(2) == 0 ? "true" : "false")}\")",
            15 => $"can(regex(\"^[a-z]\", {Of(Shape.Text, d, Sure(names))}))",
            16 => $"contains(keys({Of(Shape.MapOf(AnyShape(0)), d, names)}), \"a\")",
            _ => random.Next(2) == 0 ? "true" : "false",
        };
    }

    private string List(Shape element, int depth, IReadOnlyList<Named> names, int atLeast)
    {
        var d = depth - 1;
        string Tuple() => $"[{string.Join(", ", Enumerable.Range(0, random.Next(4) == 0 ? random.Next(atLeast, 2) : random.Next(1, 5)).Select(_ => Of(element, d, names)))}]";
        if (depth <= 0 || atLeast > 0)
        {
            return random.Next(2) == 0 || !element.IsScalar ? Tuple() : $"tolist({Tuple()})";
        }

        string Same() => Of(Shape.ListOf(element), d, names);
        Fresh(out var item);
        Fresh(out var key);
        switch (random.Next(22))
        {
            case 0 or 1 or 2:
                var source = AnyShape(0);
                return $"[for {item} in {Of(Shape.ListOf(source), d, names)} : {Of(element, d, [.. names, new Named(item, source)])}]";
            case 3:
                return $"[for {key}, {item} in {Of(Shape.MapOf(element), d, names)} : {item} if {Of(Shape.Truth, d, [.. names, new Named(key, Shape.Text), new Named(item, element)])}]";
            case 4:
                return $"[for {key}, {item} in {Same()} : {item} if {key} != {Small()}]";
            case 5:
                return $"concat({Same()}, {Same()})";
            case 6 when element.IsScalar:
                return $"distinct({Same()})";
            case 7:
                return $"reverse({Same()})";
            case 8:
                return $"try(slice({Of(Shape.ListOf(element), d, Sure(names))}, {random.Next(2)}, 2), {Of(Shape.ListOf(element), d, Sure(names))})";
            case 9 when element.Kind == Kind.Text:
                return $"sort({Same()})";
            case 10 when element.Kind == Kind.Text:
                return $"split({(random.Next(2) == 0 ? "\",\"" : "\"a\"")}, {Of(Shape.Text, d, names)})";
            case 11 when element.Kind == Kind.Text:
                return $"compact({Same()})";
            case 12:
                return $"values({Of(Shape.MapOf(element), d, names)})";
            case 13 when element.Kind == Kind.Text:
                return $"keys({Of(Shape.MapOf(AnyShape(0)), d, names)})";
            case 14 when element.Kind is Kind.Text or Kind.Number:
                return $"tolist({Of(Shape.SetOf(element), d, names)})";
            case 15:
                return $"flatten([{Same()}, [{Same()}]])";
            case 16 when element.Kind == Kind.Number:
                return $"range({random.Next(6)})";
            case 17:
                return $"{Of(Shape.ListOf(new Shape(Kind.Object, Members: [new Member("a", element)])), d, names)}{(random.Next(2) == 0 ? "[*]" : ".*")}.a";
            case 18 when element.Kind == Kind.Text:
                return $"formatlist(\"%s-%s\", {Same()}, {Of(Shape.Text, d, names)})";
            case 19 when element.Kind == Kind.Text:
                return $"regexall(\"[a-z]\", {Of(Shape.Text, d, names)})";
            case 20 when element.Kind != Kind.Object:
                return $"({Of(element, d, Sure(names))})[*]";
            default:
                return random.Next(2) == 0 || !element.IsScalar ? Tuple() : $"tolist({Tuple()})";
        }
    }

    private string Set(Shape element, int depth, IReadOnlyList<Named> all)
    {
        var names = Sure(all);
        var d = depth - 1;
        string Same() => Of(Shape.SetOf(element), d, names);
        return random.Next(depth <= 0 ? 1 : 6) switch
        {
            1 => $"setunion({Same()}, {Same()})",
            2 => $"setsubtract({Same()}, {Same()})",
            3 => $"setintersection({Same()}, {Same()})",
            _ => $"toset({Of(Shape.ListOf(element), d, names)})",
        };
    }

    private string Map(Shape element, int depth, IReadOnlyList<Named> names)
    {
        var d = depth - 1;
        string Plain() => $"{{ {string.Join(", ", new[] { "a", "b", "\"k 1\"", "(\"c\")" }[..random.Next(random.Next(4) == 0 ? 0 : 1, 5)].Select(key => $"{key} = {Of(element, d, names)}"))} }}";
        if (depth <= 0)
        {
            return random.Next(2) == 0 || !element.IsScalar ? Plain() : $"tomap({Plain()})";
        }

        string Same() => Of(Shape.MapOf(element), d, names);
        Fresh(out var key);
        Fresh(out var item);
        return random.Next(10) switch
        {
            0 => $"merge({Same()}, {Same()})",
            1 or 2 => $"{{ for {item} in toset({Of(Shape.ListOf(Shape.Text), d, Sure(names))}) : \"k${{{item}}}\" => {Of(element, d, [.. names, new Named(item, Shape.Text)])} }}",
            3 => $"{{ for {key}, {item} in {Same()} : upper({key}) => {item} if {Of(Shape.Truth, d, [.. names, new Named(key, Shape.Text), new Named(item, element)])} }}",
            4 => $"zipmap([\"a\", \"b\"], [{Of(element, d, names)}, {Of(element, d, names)}])",
            5 when element.Kind == Kind.List => $"{{ for {key}, {item} in {Of(element, d, names)} : (\"g${{{key} % 2}}\") => {item}... }}",
            _ => random.Next(2) == 0 || !element.IsScalar ? Plain() : $"tomap({Plain()})",
        };
    }

    /// <summary>Something that may well be an error. Not by the types that Terraform remembers of empty lists and nulls.</summary>
    private string Wild(int depth, IReadOnlyList<Named> names)
    {
        var d = Math.Max(0, depth - 1);
        string A() => Of(AnyShape(1), d, names);
        return random.Next(14) switch
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
