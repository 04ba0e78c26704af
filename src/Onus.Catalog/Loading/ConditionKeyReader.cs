using System.Collections.Frozen;
using Onus.Catalog.Model;
using Onus.Core.Places;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads the <c>condition_keys</c> block: what the keys of policies' conditions say of a request.</summary>
internal static class ConditionKeyReader
{
    public const string FileName = "policies.hcl";

    private static readonly FrozenDictionary<string, KeySubject> Subjects = Words<KeySubject>();

    private static readonly FrozenDictionary<string, KeyForm> Forms = Words<KeyForm>();

    /// <summary>The keys; none when the catalogue has no such file.</summary>
    public static ConditionKeys Read(LoadContext context)
    {
        if (!context.Tree.HasFile(FileName) || context.Parse(FileName) is not { } body)
        {
            return ConditionKeys.None;
        }

        string? source = null;
        var keys = new List<(ConditionKey Key, Origin Origin)>();
        foreach (var block in body.Blocks)
        {
            var reader = new BlockReader(block, Scope.Empty, context);
            if (block.Type == "condition_keys")
            {
                source = reader.Text("source");
                keys.AddRange(reader.Blocks("keys").SelectMany(inner => Keys(inner, context)));
                reader.Finish();
            }
            else
            {
                context.Error("catalog-unknown-key", $"A \"{block.Type}\" block does not belong into {FileName}.", block.Origin, $"Only condition_keys {{ … }} stands there.");
            }
        }

        context.RequireOnce("Condition key", $"listed", keys.Select(key => (key.Key.Name, key.Origin)), $"Remove one of the two.");
        return new ConditionKeys(source, [.. keys.Select(key => key.Key).DistinctBy(key => key.Name, StringComparer.OrdinalIgnoreCase)]);
    }

    private static IEnumerable<(ConditionKey, Origin)> Keys(BlockSyntax block, LoadContext context)
    {
        var reader = new BlockReader(block, Scope.Empty, context);
        var (subject, form) = (Word(block, 0, Subjects, context), Word(block, 1, Forms, context));
        var always = reader.Texts("always");
        var (global, services) = (reader.Texts("global"), reader.Texts("services"));
        reader.Finish();
        foreach (var name in always.Where(name => !global.Contains(name) && !services.Contains(name)))
        {
            context.Error("catalog-dangling", $"\"{name}\" is always there, but not listed.", reader.OriginOf("always"), $"List it under global or services, too.");
        }

        return global.Concat(services).Select(name => (new ConditionKey(name, subject, form, global.Contains(name), always.Contains(name)), block.Origin));
    }

    private static T Word<T>(BlockSyntax block, int at, FrozenDictionary<string, T> words, LoadContext context)
        where T : struct
    {
        if (block.Label(at) is { } label && words.TryGetValue(label, out var word))
        {
            return word;
        }

        context.Error("catalog-label", $"The keys have no label that says what they narrow, and by which values.", block.Origin, $"Write one of {string.Join(", ", words.Keys.Order(StringComparer.Ordinal))}.");
        return default;
    }

    private static FrozenDictionary<string, T> Words<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToFrozenDictionary(word => word.ToString().ToLowerInvariant(), StringComparer.Ordinal);
}
