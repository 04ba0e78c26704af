namespace Onus.Terraform.Tests.Differential;

/// <summary>Makes expressions at random that give a list, a set or a map.</summary>
/// <param name="maker">Makes what they are made of.</param>
internal sealed class CollectionMaker(ExpressionMaker maker, Random random)
{
    public string List(Shape element, int depth, IReadOnlyList<Named> names, int atLeast)
    {
        var d = depth - 1;
        string Tuple() => $"[{string.Join(", ", Enumerable.Range(0, random.Next(4) == 0 ? random.Next(atLeast, 2) : random.Next(1, 5)).Select(_ => maker.Of(element, d, names)))}]";
        if (depth <= 0 || atLeast > 0)
        {
            return random.Next(2) == 0 || !element.IsScalar ? Tuple() : $"tolist({Tuple()})";
        }

        string Same() => maker.Of(Shape.ListOf(element), d, names);
        maker.Fresh(out var item);
        maker.Fresh(out var key);
        switch (random.Next(22))
        {
            case 0 or 1 or 2:
                var source = maker.AnyShape(0);
                return $"[for {item} in {maker.Of(Shape.ListOf(source), d, names)} : {maker.Of(element, d, [.. names, new Named(item, source)])}]";
            case 3:
                return $"[for {key}, {item} in {maker.Of(Shape.MapOf(element), d, names)} : {item} if {maker.Of(Shape.Truth, d, [.. names, new Named(key, Shape.Text), new Named(item, element)])}]";
            case 4:
                return $"[for {key}, {item} in {Same()} : {item} if {key} != {maker.Small()}]";
            case 5:
                return $"concat({Same()}, {Same()})";
            case 6 when element.IsScalar:
                return $"distinct({Same()})";
            case 7:
                return $"reverse({Same()})";
            case 8:
                return $"try(slice({maker.Of(Shape.ListOf(element), d, ExpressionMaker.Sure(names))}, {random.Next(2)}, 2), {maker.Of(Shape.ListOf(element), d, ExpressionMaker.Sure(names))})";
            case 9 when element.Kind == Kind.Text:
                return $"sort({Same()})";
            case 10 when element.Kind == Kind.Text:
                return $"split({(random.Next(2) == 0 ? "\",\"" : "\"a\"")}, {maker.Of(Shape.Text, d, names)})";
            case 11 when element.Kind == Kind.Text:
                return $"compact({Same()})";
            case 12:
                return $"values({maker.Of(Shape.MapOf(element), d, names)})";
            case 13 when element.Kind == Kind.Text:
                return $"keys({maker.Of(Shape.MapOf(maker.AnyShape(0)), d, names)})";
            case 14 when element.Kind is Kind.Text or Kind.Number:
                return $"tolist({maker.Of(Shape.SetOf(element), d, names)})";
            case 15:
                return $"flatten([{Same()}, [{Same()}]])";
            case 16 when element.Kind == Kind.Number:
                return $"range({random.Next(6)})";
            case 17:
                return $"{maker.Of(Shape.ListOf(new Shape(Kind.Object, Members: [new Member("a", element)])), d, names)}{(random.Next(2) == 0 ? "[*]" : ".*")}.a";
            case 18 when element.Kind == Kind.Text:
                return $"formatlist(\"%s-%s\", {Same()}, {maker.Of(Shape.Text, d, names)})";
            case 19 when element.Kind == Kind.Text:
                return $"regexall(\"[a-z]\", {maker.Of(Shape.Text, d, names)})";
            case 20 when element.Kind != Kind.Object:
                return $"({maker.Of(element, d, ExpressionMaker.Sure(names))})[*]";
            default:
                return random.Next(2) == 0 || !element.IsScalar ? Tuple() : $"tolist({Tuple()})";
        }
    }

    public string Set(Shape element, int depth, IReadOnlyList<Named> all)
    {
        var names = ExpressionMaker.Sure(all);
        var d = depth - 1;
        string Same() => maker.Of(Shape.SetOf(element), d, names);
        return random.Next(depth <= 0 ? 1 : 6) switch
        {
            1 => $"setunion({Same()}, {Same()})",
            2 => $"setsubtract({Same()}, {Same()})",
            3 => $"setintersection({Same()}, {Same()})",
            _ => $"toset({maker.Of(Shape.ListOf(element), d, names)})",
        };
    }

    public string Map(Shape element, int depth, IReadOnlyList<Named> names)
    {
        var d = depth - 1;
        string Plain() => $"{{ {string.Join(", ", new[] { "a", "b", "\"k 1\"", "(\"c\")" }[..random.Next(random.Next(4) == 0 ? 0 : 1, 5)].Select(key => $"{key} = {maker.Of(element, d, names)}"))} }}";
        if (depth <= 0)
        {
            return random.Next(2) == 0 || !element.IsScalar ? Plain() : $"tomap({Plain()})";
        }

        string Same() => maker.Of(Shape.MapOf(element), d, names);
        maker.Fresh(out var key);
        maker.Fresh(out var item);
        return random.Next(10) switch
        {
            0 => $"merge({Same()}, {Same()})",
            1 or 2 => $"{{ for {item} in toset({maker.Of(Shape.ListOf(Shape.Text), d, ExpressionMaker.Sure(names))}) : \"k${{{item}}}\" => {maker.Of(element, d, [.. names, new Named(item, Shape.Text)])} }}",
            3 => $"{{ for {key}, {item} in {Same()} : upper({key}) => {item} if {maker.Of(Shape.Truth, d, [.. names, new Named(key, Shape.Text), new Named(item, element)])} }}",
            4 => $"zipmap([\"a\", \"b\"], [{maker.Of(element, d, names)}, {maker.Of(element, d, names)}])",
            5 when element.Kind == Kind.List => $"{{ for {key}, {item} in {maker.Of(element, d, names)} : (\"g${{{key} % 2}}\") => {item}... }}",
            _ => random.Next(2) == 0 || !element.IsScalar ? Plain() : $"tomap({Plain()})",
        };
    }
}
