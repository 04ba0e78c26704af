using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>Turns a SAM template into the CloudFormation template that AWS's transform makes of it. Functions in it stay as they are.</summary>
internal static class SamTransform
{
    private const int MaxDeclared = 5000;

    /// <summary>Whether a template has anything to expand.</summary>
    public static bool AppliesTo(Template template)
    {
        if (template.Transforms.Any(static transform => transform.Name.StartsWith("AWS::Serverless", StringComparison.Ordinal)))
        {
            return true;
        }

        var resources = template.Section("Resources");
        for (var i = 0; i < resources.Count; i++)
        {
            if (resources.Values[i] is MapValue declaration && declaration["Type"] is StringValue type && type.Value.StartsWith(SamResource.Prefix, StringComparison.Ordinal))
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
            plain.Error("sam-too-large", $"The template has more than {MaxDeclared} declarations and events of SAM's, which are not expanded.", plain.Template.Root.Origin, "Split it; AWS takes no more than 500 resources in a template.");
            return plain;
        }

        var stack = new SamStack(plain);
        Globals.Apply(stack);
        ImplicitApis.Introduce(stack);
        foreach (var resource in stack.Resources.ToList())
        {
            ApiDraft.Open(resource);
        }

        foreach (var resource in stack.Resources.ToList())
        {
            Invokers(resource);
        }

        foreach (var resource in stack.Resources.ToList())
        {
            Others(resource);
        }

        DeploymentPreference.Finish(stack);
        DomainRecords.Finish(stack);
        Connectors.Expand(stack);
        var expanded = new StackScope(Assembled.Template(stack, plain), plain.Family, plain.Prefix, plain.Given) { Parent = plain.Parent };
        foreach (var (id, doubt) in plain.Unsettled.Concat(stack.Doubts))
        {
            expanded.Unsettled[id] = doubt;
        }

        foreach (var (name, value) in plain.LoopNames)
        {
            expanded.LoopNames[name] = value;
        }

        return expanded;
    }

    private static int CountOf(StackScope plain)
    {
        var count = 0;
        foreach (var value in plain.Resources.Entries.Values)
        {
            if (value is MapValue declaration && declaration["Type"] is StringValue type && type.Value.StartsWith(SamResource.Prefix, StringComparison.Ordinal))
            {
                count += 1 + (((declaration["Properties"] as MapValue)?["Events"] as MapValue)?.Count ?? 0);
            }
        }

        return count;
    }

    private static void Invokers(SamResource resource)
    {
        switch (resource.Declaration["Type"] is StringValue type ? type.Value : "")
        {
            case SamResource.Prefix + "Function":
                FunctionExpander.Expand(resource);
                break;
            case SamResource.Prefix + "StateMachine":
                StateMachineExpander.Expand(resource);
                break;
        }
    }

    private static void Others(SamResource resource)
    {
        switch (resource.Declaration["Type"] is StringValue type ? type.Value : "")
        {
            case SamResource.Prefix + "Api":
                RestApi.Expand(resource);
                break;
            case SamResource.Prefix + "HttpApi":
                HttpApi.Expand(resource);
                break;
            case SamResource.Prefix + "WebSocketApi":
                WebSocketApi.Expand(resource);
                break;
            case SamResource.Prefix + "GraphQLApi":
                GraphQlApi.Expand(resource);
                break;
            case SamResource.Prefix + "SimpleTable":
                SmallExpanders.Table(resource);
                break;
            case SamResource.Prefix + "LayerVersion":
                SmallExpanders.Layer(resource);
                break;
            case SamResource.Prefix + "Application":
                SmallExpanders.Application(resource);
                break;
            case SamResource.Prefix + "CapacityProvider":
                SmallExpanders.CapacityProvider(resource);
                break;
            case SamResource.Prefix + "Function" or SamResource.Prefix + "StateMachine" or SamResource.Prefix + "Connector":
                break;
            case var other when other.StartsWith(SamResource.Prefix, StringComparison.Ordinal):
                resource.Refuse($"there is no type \"{other}\".");
                break;
        }
    }
}
