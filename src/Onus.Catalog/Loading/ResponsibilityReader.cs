using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Secrets;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads <c>responsibility</c> blocks.</summary>
internal static class ResponsibilityReader
{
    private static readonly string[] Kinds = ["inherited", "shared", "customer-specific"];

    /// <summary>The holders that the catalogue may name: all but <c>unknown</c>, which only an assessment can come to.</summary>
    public static IReadOnlyDictionary<string, Holder> Holders { get; } = Words.Of<Holder>().Where(entry => entry.Value != Holder.Unknown).ToDictionary(StringComparer.Ordinal);

    /// <summary>Reads the blocks of all files together: an id stands in one of them.</summary>
    public static ImmutableArray<Responsibility> Read(IEnumerable<Body> bodies, LoadContext context, IReadOnlyDictionary<string, Layer> layers)
    {
        var all = bodies.SelectMany(body => body.BlocksOf("responsibility")).Select(block => ReadOne(new BlockReader(block, Scope.Empty, context), context, layers)).ToList();
        context.RequireOnce("Responsibility", "declared", all.Select(item => (item.Id, item.Origin)), $"Remove one of the two.");
        return [.. all.DistinctBy(item => item.Id)];
    }

    /// <summary>Reads a responsibility of settings: none of the model's own.</summary>
    public static Responsibility ReadOwn(BlockSyntax block, LocalsReader locals, LoadContext context, IReadOnlyDictionary<string, Layer> layers)
    {
        var own = ReadOne(new BlockReader(block, locals, context), context, layers);
        if (!IsId(own.Id))
        {
            context.Error("catalog-label", $"\"{own.Id}\" is no id of a responsibility.", own.Origin, $"Write small letters with a dot, such as team.reviews.");
        }

        return own with
        {
            Title = Redaction.Of(own.Title),
            Definition = Redaction.Of(own.Definition),
            Plain = Redaction.Of(own.Plain),
            AwsPart = own.AwsPart is { } aws ? Redaction.Of(aws) : null,
            CustomerPart = own.CustomerPart is { } customer ? Redaction.Of(customer) : null,
            IsExtension = true,
        };
    }

    private static bool IsId(string id) => id.Split('.') is { Length: > 1 } parts && parts.All(part => part.Length > 0 && part.All(c => c is (>= 'a' and <= 'z') or '-'));

    private static Responsibility ReadOne(BlockReader reader, LoadContext context, IReadOnlyDictionary<string, Layer> layers)
    {
        var layerId = reader.Text("layer");
        if (!layers.TryGetValue(layerId, out var layer))
        {
            context.Error("catalog-dangling", $"There is no layer \"{layerId}\".", reader.OriginOf("layer"), $"Known are {string.Join(", ", layers.Keys)}.");
            layer = new Layer(layerId, layerId, int.MaxValue);
        }

        var kind = reader.Text("kind");
        if (kind.Length > 0 && !Kinds.Contains(kind))
        {
            context.Error("catalog-type", $"\"{kind}\" is no kind of control.", reader.OriginOf("kind"), $"Known are {string.Join(", ", Kinds)}.");
        }

        var responsibility = new Responsibility
        {
            Id = reader.Label,
            Title = reader.Text("title"),
            Layer = layer,
            Kind = kind,
            Scope = reader.Word("scope", Words.Of<ResponsibilityScope>()),
            Definition = reader.Text("definition"),
            Plain = reader.Text("plain"),
            Default = Defaults(reader, context),
            Concerns = reader.Texts("concerns"),
            Mode = reader.OptionalWord("mode", Words.Of<CustomerMode>()) ?? CustomerMode.Configured,
            Management = reader.OptionalWord("management", Words.Of<ManagementWeight>()),
            DecidedBy = reader.OptionalWord("decided_by", Words.Of<StatusDecider>()) ?? StatusDecider.Checks,
            AwsPart = reader.OptionalText("aws"),
            CustomerPart = reader.OptionalText("customer"),
            Sources = reader.Texts("sources", required: true),
            ReliesOn = reader.Texts("relies_on"),
            Confidence = reader.Confidence(context),
            IsExtension = reader.Flag("extension"),
            Origin = reader.Origin,
        };
        reader.Finish();
        return responsibility;
    }

    private static Dictionary<ServiceModel, Holder> Defaults(BlockReader reader, LoadContext context)
    {
        var words = reader.Words("default", Holders);
        var defaults = new Dictionary<ServiceModel, Holder>();
        foreach (var (name, model) in Words.Of<ServiceModel>())
        {
            if (words.TryGetValue(name, out var holder))
            {
                defaults[model] = holder;
            }
            else
            {
                context.Error("catalog-missing", $"No default holder for the {name} model.", reader.OriginOf("default"), $"Add {name} = \"aws\", \"customer\", \"shared\" or \"not-applicable\".");
                defaults[model] = Holder.NotApplicable;
            }
        }

        return defaults;
    }
}
