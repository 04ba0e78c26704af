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
    private const int MaxTemplate = 51_200;
    private const string Organization = "OnusLiveOrganization";
    private const string Roles = "OnusLiveRoles";
    private const string Assume = "sts:AssumeRole";

    private static readonly (string Name, string Type, string Description) Units = ("OrganizationalUnitIds", "CommaDelimitedList", "The organisational units, or the root, whose accounts get the role");

    private static readonly (string Name, string Type, string Description)[] Trust =
    [
        ("TrustedPrincipal", "String", "The ARN of who may assume the role"),
        ("ExternalId", "String", "What whoever assumes the role has to know besides"),
    ];

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
                Document(writer, [(Organization, OrganizationReader.Actions, "*"), (Roles, [Assume], roles.Arn)]);
            }

            writer.WriteEndArray();
        });
    }

    /// <summary>Managed policies as a template of CloudFormation's, with a role that has them.</summary>
    /// <param name="role">What the role is called; null for a name that CloudFormation makes up.</param>
    public static string CloudFormation(IReadOnlyList<ImmutableArray<string>> parts, string? role = null)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return Written(writer => Template(writer, "What onus live reads, and a role that may do that and nothing else", Trust, () =>
        {
            Policies(writer, parts);
            Role(writer, parts.Count, role);
        }));
    }

    /// <summary>
    /// A template for the management account of an organisation: a StackSet that makes the role in all accounts of some units, now and when one is added, and the policies
    /// that whoever reads the organisation has to have in the management account itself, which no StackSet reaches.
    /// </summary>
    /// <param name="role">What the role is called in every account.</param>
    public static string StackSet(IReadOnlyList<ImmutableArray<string>> parts, string role)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var member = Written(
            writer => Template(writer, "What onus live reads in an account of an organisation, and a role that may do that and nothing else", Trust, () =>
            {
                Policies(writer, parts);
                Role(writer, parts.Count, role);
            }),
            isIndented: false);
        void Write(Utf8JsonWriter writer) => Template(writer, "What it takes to read an organisation with onus live: a role in every account, and policies of the management account", [.. Trust, Units], () =>
        {
            Members(writer, member);
            Policies(writer, parts);
            Managed(writer, Organization, () => Document(writer, [(Organization, OrganizationReader.Actions, "*"), (Roles, [Assume], null)], role));
        });

        // What is too long to be given to CloudFormation as it is may do without white space.
        var text = Written(Write);
        return text.Length > MaxTemplate ? Written(Write, isIndented: false) + "\n" : text;
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
                .AppendJoin("", OrganizationReader.Actions.Select(action => $"        \"{action}\",\n"))
                .Append($"      ]\n      }}, {{\n      Sid      = \"{Roles}\"\n      Effect   = \"Allow\"\n      Resource = \"{roles.Arn}\"\n      Action   = [\"{Assume}\"]\n    }}]\n  }})\n}}\n");
        }

        return text.ToString();
    }

    private static int Size(string action) => action.Length + 3;

    private static string Name(int index) => "OnusLive" + (index + 1).ToString(CultureInfo.InvariantCulture);

    private static void Document(Utf8JsonWriter writer, ImmutableArray<string> actions, int number) =>
        Document(writer, [("OnusLive" + number.ToString(CultureInfo.InvariantCulture), actions, "*")]);

    /// <param name="role">The name of the role that a statement without a resource is about, in the words of a template.</param>
    private static void Document(Utf8JsonWriter writer, IReadOnlyList<(string Sid, IReadOnlyList<string> Actions, string? Resource)> statements, string role = "")
    {
        writer.WriteStartObject();
        writer.WriteString("Version", "2012-10-17");
        writer.WriteStartArray("Statement");
        foreach (var (sid, actions, resource) in statements)
        {
            writer.WriteStartObject();
            writer.WriteString("Sid", sid);
            writer.WriteString("Effect", "Allow");
            Texts(writer, "Action", actions);
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

    private static void Template(Utf8JsonWriter writer, string description, IReadOnlyList<(string Name, string Type, string Description)> parameters, Action resources)
    {
        writer.WriteStartObject();
        writer.WriteString("AWSTemplateFormatVersion", "2010-09-09");
        writer.WriteString("Description", description);
        writer.WriteStartObject("Parameters");
        foreach (var (name, type, what) in parameters)
        {
            writer.WriteStartObject(name);
            writer.WriteString("Type", type);
            writer.WriteString("Description", what);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteStartObject("Resources");
        resources();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Policies(Utf8JsonWriter writer, IReadOnlyList<ImmutableArray<string>> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var (part, number) = (parts[i], i + 1);
            Managed(writer, Name(i), () => Document(writer, part, number));
        }
    }

    private static void Managed(Utf8JsonWriter writer, string name, Action document)
    {
        writer.WriteStartObject(name);
        writer.WriteString("Type", "AWS::IAM::ManagedPolicy");
        writer.WriteStartObject("Properties");
        writer.WritePropertyName("PolicyDocument");
        document();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter writer, string template)
    {
        writer.WriteStartObject("OnusLiveMembers");
        writer.WriteString("Type", "AWS::CloudFormation::StackSet");
        writer.WriteStartObject("Properties");
        writer.WriteString("StackSetName", "onus-live");
        writer.WriteString("PermissionModel", "SERVICE_MANAGED");
        writer.WriteStartObject("AutoDeployment");
        writer.WriteBoolean("Enabled", true);
        writer.WriteBoolean("RetainStacksOnAccountRemoval", false);
        writer.WriteEndObject();
        Texts(writer, "Capabilities", ["CAPABILITY_NAMED_IAM"]);
        writer.WriteStartArray("Parameters");
        foreach (var (name, _, _) in Trust)
        {
            writer.WriteStartObject();
            writer.WriteString("ParameterKey", name);
            Reference(writer, "ParameterValue", name);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("StackInstancesGroup");
        writer.WriteStartObject();
        writer.WriteStartObject("DeploymentTargets");
        Reference(writer, Units.Name, Units.Name);
        writer.WriteEndObject();
        writer.WriteStartArray("Regions");
        writer.WriteStartObject();
        writer.WriteString("Ref", "AWS::Region");
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteString("TemplateBody", template);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void Role(Utf8JsonWriter writer, int policies, string? name)
    {
        writer.WriteStartObject("OnusLiveRole");
        writer.WriteString("Type", "AWS::IAM::Role");
        writer.WriteStartObject("Properties");
        Named(writer, name);
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

    /// <summary>Name and path of a role; a name that CloudFormation makes up where there is none.</summary>
    private static void Named(Utf8JsonWriter writer, string? name)
    {
        if (name is null)
        {
            return;
        }

        var end = name.LastIndexOf('/');
        if (end > 0)
        {
            writer.WriteString("Path", $"/{name[..(end + 1)]}");
        }

        writer.WriteString("RoleName", name[(end + 1)..]);
    }

    private static string Written(Action<Utf8JsonWriter> write, bool isIndented = true)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = isIndented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + (isIndented ? "\n" : "");
    }
}
