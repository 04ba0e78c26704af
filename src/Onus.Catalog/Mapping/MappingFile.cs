using System.Collections.Immutable;
using Onus.Catalog.Loading;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Mapping;

/// <summary>Parses a file on the types of a source and takes a type's blocks apart when they are asked for.</summary>
internal sealed class MappingFile(string source, LoadContext context)
{
    public Dictionary<string, (Origin Origin, Lazy<RecordMapping> Mapping)> Mappings { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, List<Lazy<PartMapping>>> Parts { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Ignored { get; } = new(StringComparer.Ordinal);

    public List<(string Prefix, string Service)> Prefixes { get; } = [];

    /// <summary>The files that a catalogue has on a source, below its folder: those of its services, then what they share.</summary>
    public static IEnumerable<string> All(string source, FileTree tree) =>
        CatalogFolder.Services(tree)
            .Select(service => $"services/{service}/{source}.hcl")
            .Where(tree.HasFile)
            .Concat(CatalogFolder.Files(tree, source).Select(name => $"{source}/{name}"));

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file, below the catalogue's folder.</param>
    /// <param name="localsOf">The constants of a service's folder.</param>
    public static MappingFile Read(string source, string file, LoadContext context, Func<string, MapValue> localsOf)
    {
        var reader = new MappingFile(source, context);
        reader.ReadFile(context.Parse(file), file.Split('/') is ["services", var service, _] ? localsOf(service) : MapValue.Empty);
        return reader;
    }

    private void ReadFile(Body? body, MapValue inherited)
    {
        if (body is null)
        {
            return;
        }

        var locals = new LocalsReader(inherited);
        locals.Read(body, context);
        foreach (var block in body.Blocks)
        {
            switch (block.Type)
            {
                case var type when type == source:
                    AddAll(block, new Lazy<RecordMapping>(() => ReadMapping(new BlockReader(block, locals, context), locals.Locals)));
                    break;
                case "fold":
                    AddParts(block, new Lazy<PartMapping>(() => ReadPart(new BlockReader(block, locals, context), locals.Locals)));
                    break;
                case "types":
                    ReadTypes(block, locals.Locals);
                    break;
                case "prefixes":
                    Prefixes.AddRange(Texts(block).Select(entry => (entry.Name, entry.Text)));
                    break;
                case "nothing":
                    foreach (var (name, text, _) in Texts(block))
                    {
                        Ignored[name] = text;
                    }

                    break;
                case "locals":
                    break;
                default:
                    context.Error("catalog-unknown-key", $"A \"{block.Type}\" block does not belong into a {source}.hcl.", block.Origin, $"Known are {source}, fold, types, prefixes, nothing and locals.");
                    break;
            }
        }
    }

    /// <summary>A plain table: types that the mechanical rule maps well enough.</summary>
    private void ReadTypes(BlockSyntax block, MapValue locals)
    {
        foreach (var (name, text, origin) in Texts(block))
        {
            Add(name, origin, new(() => new RecordMapping { Name = name, Type = new LiteralExpression(Value.Of(text), origin), Locals = locals, Origin = origin }));
        }
    }

    private IEnumerable<(string Name, string Text, Origin Origin)> Texts(BlockSyntax block)
    {
        foreach (var attribute in block.Body.Attributes)
        {
            if (context.Evaluate(attribute.Value, Scope.Empty) is StringValue text)
            {
                yield return (attribute.Name, text.Value, attribute.Origin);
            }
            else
            {
                context.Error("catalog-type", $"\"{attribute.Name}\" is not a text.", attribute.Origin, $"Write a text.");
            }
        }
    }

    /// <summary>Several types may share a block: <c>terraform "aws_lb" "aws_alb" { … }</c>.</summary>
    private void AddAll(BlockSyntax block, Lazy<RecordMapping> mapping)
    {
        foreach (var label in block.Labels)
        {
            Add(label.Text, label.Origin, mapping);
        }
    }

    private void Add(string name, Origin origin, Lazy<RecordMapping> mapping)
    {
        if (!Mappings.TryAdd(name, (origin, mapping)))
        {
            Twice(name, origin, context);
        }
    }

    /// <summary>Reports that a type is mapped twice.</summary>
    public static void Twice(string type, Origin origin, LoadContext context) =>
        context.Error("catalog-duplicate", $"The type \"{type}\" is mapped twice.", origin, $"Remove one of the two.");

    private void AddParts(BlockSyntax block, Lazy<PartMapping> part)
    {
        foreach (var label in block.Labels)
        {
            if (!Parts.TryGetValue(label.Text, out var parts))
            {
                Parts[label.Text] = parts = [];
            }

            parts.Add(part);
        }
    }

    private RecordMapping ReadMapping(BlockReader reader, MapValue locals)
    {
        var mapping = new RecordMapping
        {
            Name = reader.Label,
            Type = source == MappingTable.Live ? reader.Expression("type") ?? new LiteralExpression(Value.Of(reader.Label), reader.Origin) : Required(reader, "type"),
            Set = ReadAssignments(reader, "set"),
            Defaults = ReadAssignments(reader, "defaults"),
            Meta = ReadAssignments(reader, "meta"),
            Drop = reader.Texts("drop"),
            Computed = reader.Texts("computed"),
            Also = ReadProducts(reader, "also"),
            Collector = source == MappingTable.Live ? new CollectorReader(context).Read(reader) : null,
            Locals = locals,
            Origin = reader.Origin,
        };
        reader.Finish();
        Expression[] all = [mapping.Type, .. Expressions(mapping.Set), .. Expressions(mapping.Defaults), .. Expressions(mapping.Meta), .. mapping.Also.SelectMany(Expressions)];
        return mapping with { Lists = AttributeReads.ListsOf(all), Blocks = AttributeReads.BlocksOf(all) };
    }

    private PartMapping ReadPart(BlockReader reader, MapValue locals)
    {
        var part = new PartMapping
        {
            Name = reader.Label,
            Into = reader.Text("into"),
            On = Required(reader, "on"),
            OwnerName = reader.OptionalText("name"),
            IsOptional = reader.Flag("optional"),
            Set = ReadAssignments(reader, "set"),
            Append = ReadAssignments(reader, "append"),
            Alone = ReadProducts(reader, "alone"),
            Locals = locals,
            Origin = reader.Origin,
        };
        if (part.Set.IsEmpty && part.Append.IsEmpty)
        {
            reader.Missing("set");
        }

        reader.Finish();
        Expression[] all = [part.On, .. Expressions(part.Set), .. Expressions(part.Append), .. part.Alone.SelectMany(Expressions)];
        return part with { Lists = AttributeReads.ListsOf(all), Blocks = AttributeReads.BlocksOf(all) };
    }

    private static IEnumerable<Expression> Expressions(Assignments assignments) =>
        assignments.Items.Select(item => item.Value).Concat(assignments.Whole is { } whole ? [whole] : []);

    private static IEnumerable<Expression> Expressions(ProductMapping product) =>
        new[] { product.For, product.When, product.Undeclared }.OfType<Expression>().Concat(Expressions(product.Set));

    private ImmutableArray<ProductMapping> ReadProducts(BlockReader reader, string name)
    {
        var products = ImmutableArray.CreateBuilder<ProductMapping>();
        foreach (var block in reader.Blocks(name))
        {
            var inner = new BlockReader(block, Scope.Empty, context);
            products.Add(new ProductMapping(inner.Label, inner.Expression("for"), inner.Expression("when"), ReadAssignments(inner, "set"), block.Origin) { Undeclared = inner.Expression("undeclared") });
            inner.Finish();
        }

        return products.ToImmutable();
    }

    private static Expression Required(BlockReader reader, string name)
    {
        if (reader.Expression(name) is { } expression)
        {
            return expression;
        }

        reader.Missing(name);
        return new LiteralExpression(Value.Null, reader.Origin);
    }

    private static Assignments ReadAssignments(BlockReader reader, string name)
    {
        switch (reader.Expression(name))
        {
            case null:
                return Assignments.None;
            case ObjectExpression { Items: var items } when items.All(item => PlainText.Of(item.Key) is { Length: > 0 }):
                return new Assignments([.. items.Select(item => new Assignment(PlainText.Of(item.Key)!, item.Value, AttributeReads.Of(item.Value)))]);
            case var whole:
                return new Assignments([], whole);
        }
    }
}
