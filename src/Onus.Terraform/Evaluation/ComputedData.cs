using Onus.Hcl.Conversion;
using Onus.Contracts;
using Onus.Core.Bounds;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;
using Onus.Terraform.Data;

namespace Onus.Terraform.Evaluation;

/// <summary>Data sources whose answers follow from the configuration and from what is known of the target.</summary>
internal static class ComputedData
{
    /// <summary>The values of a data source with what can be computed of its answer.</summary>
    public static MapValue Add(string type, MapValue values, BlockInstance block, RootEvaluation root) => type switch
    {
        "aws_iam_policy_document" => Policy(values, root.Budget),
        "aws_partition" => With(values, Partition(root.Context.Options)),
        "aws_region" => With(values, Region(values, block, root.Context.Options)),
        "aws_caller_identity" => With(values, Caller(root.Context.Options)),
        "aws_kms_key" => Key(values, values["key_id"], "arn", "id"),
        "aws_kms_alias" => Key(values, values["name"], "target_key_arn", "target_key_id"),
        "aws_default_tags" => With(values, [("tags", Target.DefaultTags(block.Provider))]),
        "template_file" => Template(values, root),
        "local_file" or "local_sensitive_file" => LocalFile.Add(values, root),
        _ => values,
    };

    private static MapValue Policy(MapValue values, Budget budget)
    {
        var document = PolicyDataSource.DocumentOf(values, budget);
        if (!budget.Make(document) || !budget.Make(document))
        {
            return With(values, [("json", budget.Missing(values.Origin)), ("minified_json", budget.Missing(values.Origin))]);
        }

        return With(values, [("json", PolicyText.Of(document, indented: true)), ("minified_json", PolicyText.Of(document, indented: false))]);
    }

    private static (string, Value)[] Partition(ReadOptions options)
    {
        var partition = Partitions.Of(options);
        var suffix = Partitions.SuffixOf(partition);
        return
        [
            ("id", Value.Of(partition)),
            ("partition", Value.Of(partition)),
            ("dns_suffix", Value.Of(suffix)),
            ("reverse_dns_prefix", Value.Of(string.Join('.', suffix.Split('.').Reverse()))),
        ];
    }

    private static (string, Value)[] Region(MapValue values, BlockInstance block, ReadOptions options)
    {
        var region = values["region"] ?? values["name"] ?? Target.RegionOf(block.Provider, options);
        Value endpoint = region is StringValue known ? Value.Of($"ec2.{known.Value}.amazonaws.com") : Lacking(region);
        return [("id", region), ("name", region), ("region", region), ("endpoint", endpoint)];
    }

    private static (string, Value)[] Caller(ReadOptions options)
    {
        Value account = options.AccountId is { } id
            ? Value.Of(id, Origin.None.As(OriginKind.Given))
            : Value.Unknown(UnknownCode.DependsOnTarget, $"the account that is deployed to is not known", default, Refinement.Account);
        return
        [
            ("account_id", account),
            ("id", account),
            ("arn", Value.Unknown(UnknownCode.DependsOnTarget, $"who deploys is not known", default, new Refinement { NotNull = true, Prefix = "arn:" })),
            ("user_id", Value.Unknown(UnknownCode.DependsOnTarget, $"who deploys is not known", default, Refinement.Present)),
        ];
    }

    /// <summary>A key that is looked up by its alias is named by it: whose key it is can be told by the alias alone (<c>alias/aws/…</c>).</summary>
    private static MapValue Key(MapValue values, Value? alias, params string[] names) => alias is StringValue text && text.Value.StartsWith("alias/", StringComparison.Ordinal)
        ? With(values, [.. names.Select(name => (name, (Value)text))])
        : values;

    private static MapValue Template(MapValue values, RootEvaluation root)
    {
        if (values["template"] is not StringValue template || values["vars"] is UnknownValue)
        {
            return values;
        }

        try
        {
            return With(values, [("rendered", root.Templates.Render(template.Value, values["vars"] as MapValue ?? MapValue.Empty))]);
        }
        catch (FunctionException)
        {
            return values;
        }
    }

    private static UnknownValue Lacking(Value cause) =>
        cause is UnknownValue unknown ? new UnknownValue(unknown.Reason, unknown.Origin, Refinement.Present) : Value.Unknown(UnknownCode.LookedUp, $"it is looked up");

    /// <summary>The values with some more; these win.</summary>
    public static MapValue With(MapValue values, (string Name, Value Value)[] computed)
    {
        var builder = new MapBuilder(values.Count + computed.Length).SetAll(values);
        foreach (var (name, value) in computed)
        {
            builder.Set(name, value);
        }

        return builder.Build(values.Origin);
    }
}
