using Onus.Catalog.Mapping;
using Onus.CloudFormation.Stacks;
using Onus.CloudFormation.Templates;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>Turns a SAM template into the CloudFormation template that AWS's transform makes of it. Functions in it stay as they are.</summary>
internal static class SamTransform
{
    private const int MaxDeclared = 5000;
    private const string Events = "Events";

    /// <summary>What has events: these add to the APIs, which are therefore made afterwards.</summary>
    private static readonly Dictionary<string, Action<SamResource>> Invokers = new(StringComparer.Ordinal)
    {
        ["Function"] = FunctionExpander.Expand,
        ["StateMachine"] = StateMachineExpander.Expand,
    };

    private static readonly Dictionary<string, Action<SamResource>> Made = new(StringComparer.Ordinal)
    {
        ["Api"] = RestApi.Expand,
        ["HttpApi"] = HttpApi.Expand,
        ["WebSocketApi"] = WebSocketApi.Expand,
        ["GraphQLApi"] = GraphQlApi.Expand,
        ["SimpleTable"] = SmallExpanders.Table,
        ["LayerVersion"] = SmallExpanders.Layer,
        ["Application"] = SmallExpanders.Application,
        ["CapacityProvider"] = SmallExpanders.CapacityProvider,
    };

    /// <summary>Whether a template has anything to expand.</summary>
    public static bool AppliesTo(Template template)
    {
        if (template.Transforms.Any(static transform => transform.Name.StartsWith("AWS::Serverless", StringComparison.Ordinal)))
        {
            return true;
        }

        foreach (var value in template.Section("Resources").Values)
        {
            if (IsServerless(value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Expands a template.</summary>
    /// <param name="plain">The stack as it is without the expansion.</param>
    /// <returns>The stack of what it becomes.</returns>
    public static StackScope Expand(StackScope plain)
    {
        if (CountOf(plain) > MaxDeclared)
        {
            plain.Error("sam-too-large", $"The template has more than {MaxDeclared} declarations and events of SAM's, which are not expanded.", plain.Template.Root.Origin, $"Split it; AWS takes no more than 500 resources in a template.");
            return plain;
        }

        var stack = new SamStack(plain);
        Globals.Apply(stack);
        ImplicitApis.Introduce(stack);
        Each(ApiDocument.Open);
        Each(resource => Invokers.GetValueOrDefault(resource.SamKind)?.Invoke(resource));
        Each(Others);
        DeploymentPreference.Finish(stack);
        DomainRecords.Finish(stack);
        Connectors.Expand(stack);
        var expanded = new StackScope(Assembled.Template(stack, plain), plain.Family, plain.Prefix, plain.Given) { Parent = plain.Parent };
        foreach (var (id, doubt) in plain.Unsettled.Concat(stack.Doubts))
        {
            expanded.Unsettled[id] = doubt;
        }

        foreach (var resource in stack.Resources.Where(resource => resource.IsServerless))
        {
            foreach (var made in resource.Made)
            {
                expanded.Sources[made.Id] = new SourceBlocks(MappingTable.Sam, SamResource.Prefix + resource.SamKind, []) { Entry = made.Event is { } name ? (Events, name) : null };
            }
        }

        foreach (var (name, value) in plain.LoopNames)
        {
            expanded.LoopNames[name] = value;
        }

        return expanded;

        void Each(Action<SamResource> expand)
        {
            foreach (var resource in stack.Resources.ToList())
            {
                if (!stack.Budget.IsSpent)
                {
                    expand(resource);
                }
            }
        }
    }

    private static int CountOf(StackScope plain)
    {
        var count = 0;
        foreach (var value in plain.Resources.Entries.Values)
        {
            if (IsServerless(value))
            {
                count += 1 + (((((MapValue)value)["Properties"] as MapValue)?["Events"] as MapValue)?.Count ?? 0);
            }
        }

        return count;
    }

    private static bool IsServerless(Value value) =>
        value is MapValue declaration && declaration["Type"] is StringValue type && type.Value.StartsWith(SamResource.Prefix, StringComparison.Ordinal);

    private static void Others(SamResource resource)
    {
        if (Made.TryGetValue(resource.SamKind, out var expand))
        {
            expand(resource);
        }
        else if (resource.IsServerless && resource.SamKind != "Connector" && !Invokers.ContainsKey(resource.SamKind))
        {
            resource.Refuse($"there is no type \"{SamResource.Prefix}{resource.SamKind}\".");
        }
    }
}
