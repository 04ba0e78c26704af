using System.Collections.Frozen;
using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Core.Places;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads <c>lifecycle</c> blocks: the ends of support, once for all services.</summary>
internal static class LifecycleReader
{
    public const string FileName = "lifecycles.hcl";

    /// <summary>The products by their names in any case; none when the catalogue has no such file.</summary>
    public static FrozenDictionary<string, Lifecycle> Read(LoadContext context)
    {
        if (!context.Tree.HasFile(FileName) || context.Parse(FileName) is not { } body)
        {
            return FrozenDictionary<string, Lifecycle>.Empty;
        }

        var products = new Dictionary<string, Lifecycle>(StringComparer.OrdinalIgnoreCase);
        var followers = new List<(string Product, string Version, string Followed, Origin Origin)>();
        foreach (var block in body.Blocks)
        {
            if (block.Type != "lifecycle")
            {
                context.Error("catalog-unknown-key", $"A \"{block.Type}\" block does not belong into {FileName}.", block.Origin, $"Only lifecycle \"PRODUCT\" {{ … }} stands there.");
                continue;
            }

            var reader = new BlockReader(block, Scope.Empty, context);
            var versions = reader.Blocks("version").SelectMany(version => Versions(version, reader.Label, followers, context)).ToImmutableArray();
            context.RequireOnce("Version", $"listed for {reader.Label}", versions.Select(version => (version.Name, version.Origin)), $"Remove one of the two.");
            var product = new Lifecycle(reader.Label, reader.Texts("source", required: true), versions, block.Origin);
            reader.Finish();
            if (!products.TryAdd(product.Id, product))
            {
                context.Error("catalog-duplicate", $"The lifecycle of \"{product.Id}\" is told twice.", block.Origin, $"Join the two.");
            }
        }

        foreach (var follower in followers)
        {
            Follow(follower, products, context);
        }

        return products.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A block may tell of several versions with the same dates.</summary>
    private static IEnumerable<LifecycleVersion> Versions(BlockSyntax block, string product, List<(string, string, string, Origin)> followers, LoadContext context)
    {
        var reader = new BlockReader(block, Scope.Empty, context);
        _ = reader.Label;
        var (standard, extended) = (reader.OptionalDay("standard", context), reader.OptionalDay("extended", context));
        if (reader.OptionalText("follows") is { } followed)
        {
            if (standard is not null || extended is not null)
            {
                context.Error("catalog-type", $"A version that follows another has no dates of its own.", block.Origin, $"Remove either.");
            }

            followers.AddRange(block.Labels.Select(label => (product, label.Text, followed, reader.OriginOf("follows"))));
        }

        reader.Finish();
        if (extended < standard)
        {
            context.Error("catalog-date", $"Extended support ends before standard support.", reader.OriginOf("extended"), $"Correct one of the dates.");
        }

        return block.Labels.Select(label => new LifecycleVersion(label.Text, standard, extended, label.Origin));
    }

    /// <summary>Gives a version the dates of the one that it follows: <c>"amazon-linux 2"</c>, or of a product's of the same name (<c>"postgres"</c>).</summary>
    private static void Follow((string Product, string Version, string Followed, Origin Origin) follower, Dictionary<string, Lifecycle> products, LoadContext context)
    {
        var space = follower.Followed.LastIndexOf(' ');
        var (named, name) = space > 0 ? (follower.Followed[..space], follower.Followed[(space + 1)..]) : (follower.Followed, follower.Version);
        var isItself = name == follower.Version && string.Equals(named, follower.Product, StringComparison.OrdinalIgnoreCase);
        var followed = !isItself && products.TryGetValue(named, out var other) ? other.Versions.FirstOrDefault(version => version.Name == name) : null;
        if (followed is null)
        {
            context.Error("catalog-dangling", $"There is no version \"{follower.Followed}\" to follow.", follower.Origin, $"Write the product and the version as they stand here, \"amazon-linux 2\", or the product alone that has a version of the same name.");
            return;
        }

        var product = products[follower.Product];
        products[follower.Product] = product with
        {
            Versions = [.. product.Versions.Select(version => version.Name == follower.Version ? version with { Standard = followed.Standard, Extended = followed.Extended } : version)],
        };
    }
}
