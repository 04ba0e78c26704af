using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Onus.Live.Organizations;

namespace Onus.Live.Policies;

/// <summary>Templates of CloudFormation's that make what <see cref="ReadPolicy"/> says, and roles that have it.</summary>
public static class RoleTemplate
{
    private const int MaxTemplate = 51_200;

    private static readonly (string Name, string Type, string Description) Units = ("OrganizationalUnitIds", "CommaDelimitedList", "The organisational units, or the root, whose accounts get the role");

    private static readonly (string Name, string Type, string Description)[] Trust =
    [
        ("TrustedPrincipal", "String", "The ARN of who may assume the role"),
        ("ExternalId", "String", "What whoever assumes the role has to know besides"),
    ];

    /// <summary>Managed policies as a template of CloudFormation's, with a role that has them.</summary>
    /// <param name="role">What the role is called; null for a name that CloudFormation makes up.</param>
    public static string CloudFormation(IReadOnlyList<ImmutableArray<string>> parts, string? role = null)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return ReadPolicy.Written(writer => Reader(writer, "What onus live reads, and a role that may do that and nothing else", parts, role));
    }

    /// <summary>
    /// A template for the management account of an organisation: a StackSet that makes the role in all accounts of some units, now and when one is added, and the policies
    /// that whoever reads the organisation has to have in the management account itself, which no StackSet reaches.
    /// </summary>
    /// <param name="role">What the role is called in every account.</param>
    /// <param name="readsTags">Whether the tags of accounts are read too.</param>
    public static string StackSet(IReadOnlyList<ImmutableArray<string>> parts, string role, bool readsTags = false)
    {
        ArgumentNullException.ThrowIfNull(parts);

        // Each quote of it takes another letter in the template that it is a text of.
        var member = ReadPolicy.Written(writer => Reader(writer, "What onus live reads in an account of an organisation, and a role that may do that and nothing else", parts, role, isJoined: true), isIndented: false);
        void Write(Utf8JsonWriter writer) => Template(writer, "What it takes to read an organisation with onus live: a role in every account, and policies of the management account", [.. Trust, Units], () =>
        {
            Members(writer, member);
            Policies(writer, parts);
            Managed(writer, ReadPolicy.Organization, () => ReadPolicy.Document(writer, [(ReadPolicy.Organization, OrganizationReader.ActionsWith(readsTags), "*"), (ReadPolicy.Roles, [ReadPolicy.Assume], null)], role));
        });

        // What is too long to be given to CloudFormation as it is may do without white space.
        var text = ReadPolicy.Written(Write);
        return text.Length > MaxTemplate ? ReadPolicy.Written(Write, isIndented: false) + "\n" : text;
    }

    /// <summary>The policies, and a role that has them.</summary>
    private static void Reader(Utf8JsonWriter writer, string description, IReadOnlyList<ImmutableArray<string>> parts, string? role, bool isJoined = false) => Template(writer, description, Trust, () =>
    {
        Policies(writer, parts, isJoined);
        Role(writer, parts.Count, role);
    });

    private static string Name(int index) => "OnusLive" + (index + 1).ToString(CultureInfo.InvariantCulture);

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

    private static void Policies(Utf8JsonWriter writer, IReadOnlyList<ImmutableArray<string>> parts, bool isJoined = false)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var (part, number) = (parts[i], i + 1);
            Managed(writer, Name(i), () => ReadPolicy.Document(writer, part, number, isJoined));
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
        ReadPolicy.Texts(writer, "Capabilities", ["CAPABILITY_NAMED_IAM"]);
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
        writer.WriteString("Action", ReadPolicy.Assume);
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
}
