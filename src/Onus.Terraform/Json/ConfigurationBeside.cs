using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Sources;
using Onus.Terraform.Directories;
using Onus.Terraform.Mapping;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Json;

/// <summary>
/// The configuration in the folder of a plan, evaluated with the variables that the plan was made with: what the plan leaves open is what the configuration says of it.
/// An instance of which the two say different things is not the same one any more, and stays as it is planned.
/// </summary>
/// <param name="instances">What the configuration comes to, by address.</param>
internal sealed class ConfigurationBeside(IReadOnlyDictionary<string, TerraformBlock> instances)
{
    private const int MaxDepth = 40;
    private const int MostAlike = 100;

    /// <summary>Reads the configuration beside a plan; none where nothing lies there.</summary>
    public static ConfigurationBeside Of(CandidateFile plan, ReadContext context, MapValue variables)
    {
        var folder = new ModuleFolder(plan.Tree, plan.Folder);
        if (!ModuleLoader.Names(folder).Any(ModuleLoader.IsConfiguration))
        {
            return new ConfigurationBeside(new Dictionary<string, TerraformBlock>());
        }

        // Whoever scans the folder itself hears what is wrong with it.
        var given = context.Options.Variables.ToDictionary(StringComparer.Ordinal);
        for (var i = 0; i < variables.Count; i++)
        {
            if (variables.Values[i] is MapValue variable && variable["value"] is { } value)
            {
                given[variables.Keys[i]] = value.WithOrigin(value.Origin.As(OriginKind.Given));
            }
        }

        var unheard = context with { Diagnostics = new DiagnosticBag(), Options = context.Options with { Variables = given } };
        return new ConfigurationBeside(TerraformDirectories.Instances(folder, plan.Shown, unheard));
    }

    /// <summary>What the configuration says of an instance; null where it says nothing, or something else than the plan.</summary>
    /// <param name="planned">What the plan says of it.</param>
    public TerraformBlock? Find(string address, MapValue planned) =>
        instances.TryGetValue(address, out var block) && block.Doubt is null && Agree(planned, block.Values, 0) ? block : null;

    /// <summary>A plan's values with what the configuration says of those that are open.</summary>
    public static MapValue Complete(MapValue planned, MapValue written) => Complete(planned, written, 0);

    private static MapValue Complete(MapValue planned, MapValue written, int depth) => planned.Select((name, value) => Complete(value, written[name], depth));

    private static Value Complete(Value planned, Value? written, int depth) => (planned, written) switch
    {
        (UnknownValue unknown, null or NullValue) => Unset(unknown),
        (UnknownValue unknown, _) => IsBetter(unknown, written) ? unknown : written,
        (StringValue or NumberValue or BooleanValue, StringValue or NumberValue or BooleanValue) => planned.WithOrigin(planned.Origin.As(written.Origin.Kind)),
        (MapValue map, MapValue beside) when depth < MaxDepth => Complete(map, beside, depth + 1),
        (MapValue map, ListValue { Items: [MapValue only] }) when depth < MaxDepth => Complete(map, only, depth + 1),
        (ListValue { Items: [MapValue only] } list, MapValue beside) when depth < MaxDepth => Value.List([Complete(only, beside, depth + 1)], list.Origin, list.Collection),
        (ListValue list, ListValue beside) when depth < MaxDepth && list.Count == beside.Count => Elements(list, beside, depth + 1),
        _ => planned,
    };

    /// <summary>Whether the plan tells what a value refers to, and the configuration does not.</summary>
    private static bool IsBetter(UnknownValue planned, Value written) =>
        written is UnknownValue { Refinement: null or { References.IsDefaultOrEmpty: true, Candidates.IsDefaultOrEmpty: true, Members.IsDefaultOrEmpty: true, Structure: null } }
        && planned.Refinement is { References.IsDefaultOrEmpty: false };

    /// <summary>What nobody sets is left to the provider.</summary>
    private static UnknownValue Unset(UnknownValue planned) => new(planned.Reason, planned.Origin.As(OriginKind.ProviderDefault), planned.Refinement, planned.IsSensitive);

    /// <summary>Terraform sorts the elements of a set, so they are found again by what is known of both.</summary>
    private static ListValue Elements(ListValue planned, ListValue written, int depth)
    {
        if (planned.Count > MostAlike || planned.Items.All(item => ValueTraits.FindUnknown(item) is null))
        {
            return planned;
        }

        var left = written.Items.ToList();
        var items = new Value[planned.Count];
        for (var i = 0; i < items.Length; i++)
        {
            var fitting = left.Where(item => Agree(planned.Items[i], item, depth)).Take(2).ToList();
            var found = fitting.Count == 1 || (fitting.Count > 1 && ReferenceEquals(left[0], fitting[0])) ? fitting[0] : null;
            items[i] = found is null ? planned.Items[i] : Complete(planned.Items[i], found, depth);
            left.Remove(found!);
        }

        return Value.List([.. items], planned.Origin, planned.Collection);
    }

    /// <summary>Whether nothing that is plain in both has another value. Documents are written anew by providers, so that their texts say nothing.</summary>
    private static bool Agree(Value planned, Value? written, int depth) => (planned, written) switch
    {
        (StringValue or NumberValue or BooleanValue, StringValue or NumberValue or BooleanValue) => IsSame(Converter.TextOf(planned)!, Converter.TextOf(written)!),
        (MapValue map, MapValue beside) when depth < MaxDepth => Enumerable.Range(0, map.Count).All(i => Agree(map.Values[i], beside[map.Keys[i]], depth + 1)),
        _ => true,
    };

    private static bool IsSame(string planned, string written) =>
        planned == written || planned.TrimStart() is ['{' or '[', ..] || (Number.TryParse(planned, out var one) && Number.TryParse(written, out var other) && one == other);
}
