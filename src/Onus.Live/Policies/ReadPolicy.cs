using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Onus.Live.Organizations;

namespace Onus.Live.Policies;

/// <summary>The policy that allows what is asked and nothing else, in as many parts as AWS's bound on a managed policy takes.</summary>
public static class ReadPolicy
{
    /// <summary>The most characters of a managed policy, white space not counted.</summary>
    public const int MaxCharacters = 6144;

    private const int Frame = 96;
    internal const string Organization = "OnusLiveOrganization";
    internal const string Roles = "OnusLiveRoles";
    internal const string Assume = "sts:AssumeRole";

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
    /// <param name="roles">The roles of other accounts that may be assumed besides, and whose accounts may be listed; null for none.</param>
    public static string Json(IReadOnlyList<ImmutableArray<string>> parts, MemberRoles? roles = null)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return Written(writer =>
        {
            if (parts.Count == 1 && roles is null)
            {
                Document(writer, parts[0], 1);
                return;
            }

            writer.WriteStartArray();
            for (var i = 0; i < parts.Count; i++)
            {
                Document(writer, parts[i], i + 1);
            }

            if (roles is not null)
            {
                Document(writer, [(Organization, OrganizationReader.ActionsWith(roles.ReadsTags), "*"), (Roles, [Assume], roles.Arn)]);
            }

            writer.WriteEndArray();
        });
    }

    /// <summary>Managed policies as Terraform's.</summary>
    /// <param name="roles">The roles of other accounts that may be assumed besides, and whose accounts may be listed; null for none.</param>
    public static string Terraform(IReadOnlyList<ImmutableArray<string>> parts, MemberRoles? roles = null)
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

        if (roles is not null)
        {
            text.Append($"\nresource \"aws_iam_policy\" \"onus_live_organization\" {{\n  name = \"onus-live-organization\"\n  policy = jsonencode({{\n    Version = \"2012-10-17\"\n    Statement = [{{\n      Sid      = \"{Organization}\"\n      Effect   = \"Allow\"\n      Resource = \"*\"\n      Action = [\n")
                .AppendJoin("", OrganizationReader.ActionsWith(roles.ReadsTags).Select(action => $"        \"{action}\",\n"))
                .Append($"      ]\n      }}, {{\n      Sid      = \"{Roles}\"\n      Effect   = \"Allow\"\n      Resource = \"{roles.Arn}\"\n      Action   = [\"{Assume}\"]\n    }}]\n  }})\n}}\n");
        }

        return text.ToString();
    }

    private static int Size(string action) => action.Length + 3;

    /// <param name="isJoined">Whether the permissions are one text, as only templates may have them.</param>
    internal static void Document(Utf8JsonWriter writer, ImmutableArray<string> actions, int number, bool isJoined = false) =>
        Document(writer, [("OnusLive" + number.ToString(CultureInfo.InvariantCulture), actions, "*")], isJoined: isJoined);

    /// <param name="role">The name of the role that a statement without a resource is about, in the words of a template.</param>
    internal static void Document(Utf8JsonWriter writer, IReadOnlyList<(string Sid, IReadOnlyList<string> Actions, string? Resource)> statements, string role = "", bool isJoined = false)
    {
        writer.WriteStartObject();
        writer.WriteString("Version", "2012-10-17");
        writer.WriteStartArray("Statement");
        foreach (var (sid, actions, resource) in statements)
        {
            writer.WriteStartObject();
            writer.WriteString("Sid", sid);
            writer.WriteString("Effect", "Allow");
            if (isJoined)
            {
                writer.WriteStartObject("Action");
                writer.WriteStartArray("Fn::Split");
                writer.WriteStringValue(",");
                writer.WriteStringValue(string.Join(',', actions));
                writer.WriteEndArray();
                writer.WriteEndObject();
            }
            else
            {
                Texts(writer, "Action", actions);
            }

            if (resource is not null)
            {
                writer.WriteString("Resource", resource);
            }
            else
            {
                writer.WriteStartObject("Resource");
                writer.WriteString("Fn::Sub", $"arn:${{AWS::Partition}}:iam::*:role/{role}");
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    internal static void Texts(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    internal static string Written(Action<Utf8JsonWriter> write, bool isIndented = true)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = isIndented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + (isIndented ? "\n" : "");
    }
}
