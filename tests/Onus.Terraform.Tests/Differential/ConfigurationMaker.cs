namespace Onus.Terraform.Tests.Differential;

/// <summary>Makes configurations at random: variables with values, locals, resources with <c>count</c> and <c>for_each</c>, modules, outputs.</summary>
internal sealed class ConfigurationMaker
{
    private const int Depth = 3;
    private readonly Random _random;
    private readonly ExpressionMaker _expressions;
    private readonly List<Statement> _statements = [];

    private ConfigurationMaker(int seed)
    {
        _random = new Random(seed);
        _expressions = new ExpressionMaker(_random);
    }

    public static Configuration Make(int seed)
    {
        var maker = new ConfigurationMaker(seed);
        maker.Root();
        return new Configuration(seed, maker._statements);
    }

    private void Root()
    {
        Add("main.tf", "local.pattern", "locals {\n  pattern = \"<$${a}|%%{ if a == \\\"a\\\" }A%%{ endif }>\"\n}");
        var names = new List<Named>();
        for (var i = 0; i < 5; i++)
        {
            names.Add(Variable("main.tf", $"v{i}", given: _random.Next(2) == 0));
        }

        Locals("main.tf", names, 6);
        for (var i = 0; i < 2; i++)
        {
            Add("main.tf", $"terraform_data.u{i}", $"resource \"terraform_data\" \"u{i}\" {{\n  input = \"u\"\n}}");
        }

        for (var i = 0; i < 2; i++)
        {
            Module($"m{i}", names);
        }

        Resources("main.tf", names, 36);
        for (var i = 0; i < 4; i++)
        {
            Add("main.tf", $"output.o{i}", $"output \"o{i}\" {{\n  value = {_expressions.Any(Depth, names)}\n}}");
        }
    }

    private void Add(string file, string name, string text) => _statements.Add(new Statement(file, name, text));

    private Named Variable(string file, string name, bool given)
    {
        var shape = _random.Next(3) == 0 ? Optional() : _expressions.AnyShape(2);
        var constraint = _random.Next(8) == 0 ? "" : $"\n  type = {shape.Constraint}";
        if (constraint.Length == 0)
        {
            shape = _random.Next(2) == 0 ? Shape.Text : Shape.Truth;
        }

        var literal = constraint.Length == 0 ? shape == Shape.Text ? "\"t\"" : "true" : _expressions.Literal(shape);
        var isNull = given && _random.Next(5) == 0;
        Add(file, "var." + name, $"variable \"{name}\" {{{constraint}\n  default = {(isNull ? "null" : literal)}{(_random.Next(6) == 0 && !isNull ? "\n  nullable = false" : "")}\n}}");
        if (given)
        {
            Add("terraform.tfvars", "tfvars." + name, $"{name} = {(constraint.Length == 0 ? literal : _expressions.Literal(shape))}");
        }

        return new Named("var." + name, shape);
    }

    /// <summary>An object with members that may be left out.</summary>
    private Shape Optional() => new(Kind.Object, Members:
    [
        new Member("a", _expressions.AnyShape(1)),
        Left("b", _expressions.AnyShape(1)),
        new Member("l", Shape.ListOf(new Shape(Kind.Object, Members: [new Member("n", Shape.Text), Left("o", _expressions.AnyShape(1))]))),
    ]);

    private Member Left(string name, Shape shape) => new(name, shape, _random.Next(2) == 0 ? "" : _expressions.Literal(shape));

    private void Locals(string file, List<Named> names, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var shape = _expressions.AnyShape(2);
            var prefix = file == "main.tf" ? "" : file[..2];
            Add(file, $"local.{prefix}l{i}", $"locals {{\n  {prefix}l{i} = {_expressions.Of(shape, Depth, names)}\n}}");
            names.Add(new Named($"local.{prefix}l{i}", shape));
        }
    }

    private void Resources(string file, List<Named> names, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var shape = _random.Next(2) == 0 ? _expressions.AnyShape(2) : null;
            var here = new List<Named>(names);
            if (file == "main.tf" && _random.Next(4) == 0)
            {
                here.Add(new Named($"terraform_data.u{_random.Next(2)}.id", Shape.Text, IsUnknown: true));
            }

            var name = $"{(file == "main.tf" ? "" : file[..2])}r{i}";
            var (argument, use) = Expansion(names, here, $"terraform_data.{name}");
            var input = shape is null ? _expressions.Any(Depth, here) : _expressions.Of(shape, Depth, here);
            Add(file, "terraform_data." + name, $"resource \"terraform_data\" \"{name}\" {{\n{argument}  input = {input}\n}}");
            if (shape is not null && !here.Exists(one => one.IsUnknown))
            {
                names.Add(use(shape, ".input"));
            }
        }
    }

    /// <summary>Perhaps <c>count</c> or <c>for_each</c>, and how others then name what is made.</summary>
    private (string Argument, Func<Shape, string, Named> Use) Expansion(IReadOnlyList<Named> names, List<Named> here, string address)
    {
        switch (_random.Next(4))
        {
            case 0:
                here.Add(new Named("count.index", Shape.Number));
                return ($"  count = {_random.Next(10) switch { 0 => "0", < 4 => "1", < 8 => "2", _ => $"length({_expressions.Of(Shape.ListOf(Shape.Number), 1, names)})" }}\n", (shape, member) => new Named($"{address}[*]{member}", Shape.ListOf(shape)));
            case 1 when _random.Next(2) == 0:
                here.Add(new Named("each.key", Shape.Text));
                return ($"  for_each = {_expressions.Of(Shape.SetOf(Shape.Text), 2, names)}\n", (shape, member) => new Named($"values({address})[*]{member}", Shape.ListOf(shape)));
            case 1:
                var element = _expressions.AnyShape(1);
                here.Add(new Named("each.value", element));
                return ($"  for_each = {_expressions.Of(Shape.MapOf(element), 2, names)}\n", (shape, member) => new Named($"{{ for k, r in {address} : k => r{member} }}", Shape.MapOf(shape)));
            default:
                return ("", (shape, member) => new Named(address + member, shape));
        }
    }

    private void Module(string name, List<Named> names)
    {
        var file = name + "/main.tf";
        Add(file, $"{name}.pattern", "locals {\n  pattern = \"<$${a}>\"\n}");
        var inside = new List<Named> { Variable(file, "p", given: false), Variable(file, "q", given: false), Variable(file, "r", given: false) };
        var arguments = inside.Take(2).ToList();
        Locals(file, inside, 2);
        Resources(file, inside, 2);
        var outputs = new[] { _expressions.AnyShape(2), _expressions.AnyShape(1) };
        for (var i = 0; i < outputs.Length; i++)
        {
            Add(file, $"{name}.o{i}", $"output \"o{i}\" {{\n  value = {_expressions.Of(outputs[i], Depth, inside)}\n}}");
        }

        var here = new List<Named>(names);
        var (argument, use) = Expansion(names, here, "module." + name);
        var given = string.Concat(arguments.Select(one => $"  {one.Text[4..]} = {_expressions.Of(one.Shape, 2, here)}\n"));
        Add("main.tf", "module." + name, $"module \"{name}\" {{\n  source = \"./{name}\"\n{argument}{given}}}");
        for (var i = 0; i < outputs.Length; i++)
        {
            names.Add(use(outputs[i], $".o{i}"));
        }
    }
}
