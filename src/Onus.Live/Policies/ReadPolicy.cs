using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Onus.Live.Policies;

/// <summary>The policy that allows what is asked and nothing else, in as many parts as AWS's bound on a managed policy takes.</summary>
public static class ReadPolicy
{
    /// <summary>The most characters of a managed policy, white space not counted.</summary>
    public const int MaxCharacters = 6144;

    private const int Frame = 96;

    /// <summary>The permissions in parts, each of which fits into one managed policy. A service is not torn apart where it fits.</summary>
    /// <param name="actions">The permissions.</param>
    public static ImmutableArray<ImmutableArray<string>> Parts(IEnumerable<string> actions)
    {
        ArgumentNullException.ThrowIfNull(actions);
        var parts = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var part = ImmutableArray.CreateBuilder<string>();
        var length = Frame;
        foreach (var service in actions.Distinct().Order(StringComparer.Ordinal).GroupBy(action => action.Split(':')[0], StringComparer.Ordinal))
        {
            var own = service.ToList();
            var size = own.Sum(Size);
            if (part.Count > 0 && length + size > MaxCharacters)
            {
                parts.Add(part.ToImmutable());
                part.Clear();
                length = Frame;
            }

            foreach (var action in own)
            {
                if (part.Count > 0 && length + Size(action) > MaxCharacters)
                {
                    parts.Add(part.ToImmutable());
                    part.Clear();
                    length = Frame;
                }

                part.Add(action);
                length += Size(action);
            }
        }

        if (part.Count > 0)
        {
            parts.Add(part.ToImmutable());
        }

        return parts.ToImmutable();
    }

    /// <summary>The policy as IAM takes it; several as a list of them.</summary>
    public static string Json(IReadOnlyList<ImmutableArray<string>> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return Written(writer =>
        {
            if (parts.Count == 1)
            {
                Document(writer, parts[0], 1);
                return;
            }

            writer.WriteStartArray();
            for (var i = 0; i < parts.Count; i++)
            {
                Document(writer, parts[i], i + 1);
            }

            writer.WriteEndArray();
        });
    }

    /// <summary>Managed policies as a template of CloudFormation's, with a role that has them: of an organisation every account gets it as a StackSet.</summary>
    public static string CloudFormation(IReadOnlyList<ImmutableArray<string>> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return Written(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("AWSTemplateFormatVersion", "2010-09-09");
            writer.WriteString("Description", "What onus live reads, and a role that may do that and nothing else");
            writer.WriteStartObject("Parameters");
            Parameter(writer, "TrustedPrincipal", "The ARN of who may assume the role");
            Parameter(writer, "ExternalId", "What whoever assumes the role has to know besides");
            writer.WriteEndObject();
            writer.WriteStartObject("Resources");
            for (var i = 0; i < parts.Count; i++)
            {
                writer.WriteStartObject(Name(i));
                writer.WriteString("Type", "AWS::IAM::ManagedPolicy");
                writer.WriteStartObject("Properties");
                writer.WritePropertyName("PolicyDocument");
                Document(writer, parts[i], i + 1);
                writer.WriteEndObject();
                writer.WriteEndObject();
            }

            Role(writer, parts.Count);
            writer.WriteEndObject();
            writer.WriteEndObject();
        });
    }

    /// <summary>Managed policies as Terraform's.</summary>
    public static string Terraform(IReadOnlyList<ImmutableArray<string>> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var text = new StringBuilder();
        for (var i = 0; i < parts.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            text.Append(i == 0 ? "" : "\n")
                .Append($"resource \"aws_iam_policy\" \"onus_live_{number}\" {{\n  name = \"onus-live-{number}\"\n  policy = jsonencode({{\n    Version = \"2012-10-17\"\n    Statement = [{{\n      Sid      = \"OnusLive{number}\"\n      Effect   = \"Allow\"\n      Resource = \"*\"\n      Action = [\n")
                .AppendJoin("", parts[i].Select(action => $"        \"{action}\",\n"))
                .Append("      ]\n    }]\n  })\n}\n");
        }

        return text.ToString();
    }

    private static int Size(string action) => action.Length + 3;

    private static string Name(int index) => "OnusLive" + (index + 1).ToString(CultureInfo.InvariantCulture);

    private static void Document(Utf8JsonWriter writer, ImmutableArray<string> actions, int number)
    {
        writer.WriteStartObject();
        writer.WriteString("Version", "2012-10-17");
        writer.WriteStartArray("Statement");
        writer.WriteStartObject();
        writer.WriteString("Sid", "OnusLive" + number.ToString(CultureInfo.InvariantCulture));
        writer.WriteString("Effect", "Allow");
        writer.WriteStartArray("Action");
        foreach (var action in actions)
        {
            writer.WriteStringValue(action);
        }

        writer.WriteEndArray();
        writer.WriteString("Resource", "*");
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Parameter(Utf8JsonWriter writer, string name, string description)
    {
        writer.WriteStartObject(name);
        writer.WriteString("Type", "String");
        writer.WriteString("Description", description);
        writer.WriteEndObject();
    }

    private static void Role(Utf8JsonWriter writer, int policies)
    {
        writer.WriteStartObject("OnusLiveRole");
        writer.WriteString("Type", "AWS::IAM::Role");
        writer.WriteStartObject("Properties");
        writer.WriteStartObject("AssumeRolePolicyDocument");
        writer.WriteString("Version", "2012-10-17");
        writer.WriteStartArray("Statement");
        writer.WriteStartObject();
        writer.WriteString("Effect", "Allow");
        writer.WriteString("Action", "sts:AssumeRole");
        writer.WriteStartObject("Principal");
        Reference(writer, "AWS", "TrustedPrincipal");
        writer.WriteEndObject();
        writer.WriteStartObject("Condition");
        writer.WriteStartObject("StringEquals");
        Reference(writer, "sts:ExternalId", "ExternalId");
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteStartArray("ManagedPolicyArns");
        for (var i = 0; i < policies; i++)
        {
            writer.WriteStartObject();
            writer.WriteString("Ref", Name(i));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Reference(Utf8JsonWriter writer, string name, string target)
    {
        writer.WriteStartObject(name);
        writer.WriteString("Ref", target);
        writer.WriteEndObject();
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }
}
