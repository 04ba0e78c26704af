using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Assessment.Functions;

/// <summary>One statement of an IAM policy, as it was written.</summary>
/// <param name="Source">The statement.</param>
internal readonly record struct PolicyStatement(MapValue Source)
{
    /// <summary>Condition keys that narrow who may use what a statement grants, whatever its principal says.</summary>
    private static readonly HashSet<string> Narrowing = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:PrincipalAccount", "aws:PrincipalArn", "aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalServiceName", "aws:SourceAccount",
        "aws:SourceArn", "aws:SourceIp", "aws:SourceOrgID", "aws:SourceOrgPaths", "aws:SourceOwner", "aws:SourceVpc", "aws:SourceVpce", "aws:VpcSourceIp",
        "aws:userid", "aws:username", "kms:CallerAccount", "kms:ViaService", "lambda:EventSourceToken", "lambda:FunctionArn", "s3:DataAccessPointAccount",
        "s3:DataAccessPointArn", "cognito-identity.amazonaws.com:aud", "ec2:SourceInstanceArn", "sns:Endpoint", "glue:RoleAssumedBy",
    };

    public Value Effect => Source["Effect"] ?? Value.Null;

    public bool Has(string name) => Source[name] is { IsNull: false };

    public IReadOnlyList<Value> List(string name) => Answer.Items(Source[name]);

    /// <summary>The principals as pairs of type and value; <c>"*"</c> is of type <c>*</c>.</summary>
    public IEnumerable<(string Type, Value Value)> Principals(string name)
    {
        switch (Source[name])
        {
            case null or NullValue:
                break;
            case MapValue map:
                foreach (var (type, values) in map.Entries)
                {
                    foreach (var value in Answer.Items(values))
                    {
                        yield return (type, value);
                    }
                }

                break;
            case var other:
                foreach (var value in Answer.Items(other))
                {
                    yield return ("*", value);
                }

                break;
        }
    }

    /// <summary>The conditions as operator, key and values.</summary>
    public IEnumerable<(string Operator, string Key, IReadOnlyList<Value> Values)> Conditions()
    {
        if (Source["Condition"] is not MapValue operators)
        {
            yield break;
        }

        foreach (var (name, keys) in operators.Entries)
        {
            if (keys is not MapValue map)
            {
                continue;
            }

            foreach (var (key, values) in map.Entries)
            {
                yield return (name, key, Answer.Items(values));
            }
        }
    }

    public Truth HasEffect(string effect) => Equals(Effect, effect);

    /// <summary>Whether the statement is about everybody.</summary>
    public Truth IsForEverybody()
    {
        if (Has("NotPrincipal"))
        {
            return HasEffect("Allow");
        }

        if (Source["Principal"] is UnknownValue unknown)
        {
            // A text whose beginning is known may be somebody's ARN; what is wholly unknown may be anything.
            return unknown.Refinement?.Prefix is { Length: > 0 } ? Equals(unknown, "*") : Truth.Unknown;
        }

        var truth = Truth.False;
        foreach (var (type, value) in Principals("Principal"))
        {
            if (type is "*" or "AWS")
            {
                truth = truth.Or(Equals(value, "*"));
            }
        }

        return truth;
    }

    /// <summary>Whether a condition narrows who may use the statement.</summary>
    public Truth IsNarrowed()
    {
        if (Source["Condition"] is UnknownValue)
        {
            return Truth.Unknown;
        }

        foreach (var (name, key, values) in Conditions())
        {
            var negates = name.Contains("Not", StringComparison.OrdinalIgnoreCase) || name.Equals("Null", StringComparison.OrdinalIgnoreCase);
            var everyone = values.Any(value => value is StringValue { Value: "*" or "0.0.0.0/0" or "::/0" });
            if (!negates && !everyone && Narrowing.Contains(key))
            {
                return Truth.True;
            }
        }

        return ValueTraits.FindUnknown(Source["Condition"] ?? Value.Null) is UnknownValue { Refinement: null } ? Truth.Unknown : Truth.False;
    }

    public static Truth Equals(Value value, string text) => value switch
    {
        StringValue known => (known.Value == text).ToTruth(),
        UnknownValue { Refinement.Prefix: { Length: > 0 } prefix } when !text.StartsWith(prefix, StringComparison.Ordinal) => Truth.False,
        UnknownValue { Refinement.References: [{ Attribute: not null }, ..] } => Truth.False,
        UnknownValue => Truth.Unknown,
        _ => Truth.False,
    };
}
