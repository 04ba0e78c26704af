using System.Collections.Immutable;
using Onus.CloudFormation.Functions;
using Onus.CloudFormation.Sam;
using Onus.CloudFormation.Stacks;
using Onus.CloudFormation.Templates;
using Onus.CloudFormation.Waivers;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.CloudFormation;

/// <summary>
/// The way from a template to resources: its names get a scope, SAM's declarations are transformed, which gives the scope of the template that they become, and each declaration
/// there is resolved to a resource, those of a nested stack behind it. Loops are written out when their section is first asked for.
/// </summary>
internal static class StackReader
{
    private static readonly string[] HelperScripts = ["Authentication", "Init"];

    /// <summary>Reads a template with all stacks that are nested in it.</summary>
    public static StackFamily Read(Template template, string deployment, ReadContext context, DiagnosticBag diagnostics, ConstructPaths? paths = null)
    {
        var family = new StackFamily(deployment, context, diagnostics, template.Input) { Functions = Intrinsics.Table, Open = Open, Paths = paths ?? ConstructPaths.None };
        Read(Open(template, family, "", context.Options.Parameters, null), null);
        family.Missing.Report(diagnostics);
        family.Budget.Report(deployment, diagnostics, template.Root.Origin);
        return family;
    }

    private static StackScope Open(Template template, StackFamily family, string prefix, IReadOnlyDictionary<string, Value> given, StackScope? parent)
    {
        var written = new StackScope(template, family, prefix, given) { Parent = parent };
        return SamTransform.AppliesTo(template) ? SamTransform.Expand(written) : written;
    }

    /// <summary>Reads a stack.</summary>
    /// <param name="doubt">Why it is not certain that the stack itself is deployed; null when it is.</param>
    private static void Read(StackScope scope, UnknownReason? doubt)
    {
        Macros.Check(scope);
        var waivers = new TemplateWaivers(scope);
        var entries = scope.Resources.Entries;
        if (entries.Count == 0)
        {
            scope.Note("cfn-no-resources", $"The template has no resources.", scope.Template.Root.Origin);
        }

        for (var i = 0; i < entries.Count; i++)
        {
            scope.Family.Context.Cancellation.ThrowIfCancellationRequested();
            Read(scope, waivers, entries.Keys[i], entries.Values[i], scope.Resources.PlaceOf(i), doubt);
        }
    }

    private static void Read(StackScope scope, TemplateWaivers waivers, string id, Value value, Origin place, UnknownReason? doubt)
    {
        if (Resolver.IsFunction(id))
        {
            return;
        }

        if (value is not MapValue declaration || declaration["Type"] is not StringValue type)
        {
            scope.Error("cfn-resource-without-type", $"The resource \"{id}\" has no type.", place, $"Give it a Type such as AWS::S3::Bucket.");
            return;
        }

        var condition = (declaration["Condition"] as StringValue)?.Value;
        var result = condition is null ? ConditionResult.True : scope.Conditions.Of(condition, declaration["Condition"]!.Origin);
        if (result.Truth == Truth.False)
        {
            return;
        }

        doubt ??= result.Reason ?? (scope.Unsettled.TryGetValue(id, out var unsettled) ? unsettled : null);
        var mark = result.Reason is null ? -1 : scope.Conditions.Assume(condition!, true);
        scope.Family.Resources.Add(new Resource(scope.Family.Deployment, scope.Prefix + id, type.Value, Properties(scope, id, type.Value, declaration), place)
        {
            Meta = Meta(scope, declaration),
            RegionValue = scope.Family.Region,
            Waivers = waivers.Of(place, declaration),
            Doubt = doubt,
            Parts = Parts(scope, id, declaration),
            Blocks = scope.Sources.GetValueOrDefault(id),
        });
        if (mark >= 0)
        {
            scope.Conditions.Forget(mark);
        }

        if (type.Value == NestedStacks.SetType && declaration["Properties"] is MapValue set && set["TemplateBody"] is { IsNull: false } body)
        {
            scope.Note("cfn-template-inside", $"The template in the TemplateBody of \"{id}\" is not read: its stacks are in accounts of their own. Scan it as a file to have it judged.", body.Origin);
        }

        if (type.Value == NestedStacks.Type && scope.Nested.Open(id) is { } nested)
        {
            Read(nested, doubt);
        }
    }

    /// <summary>The place in the CDK app that made the resource, where one did.</summary>
    private static ImmutableArray<string> Parts(StackScope scope, string id, MapValue declaration)
    {
        var path = declaration["Metadata"] is MapValue metadata && metadata["aws:cdk:path"] is StringValue written ? written.Value
            : scope.Prefix.Length == 0 ? scope.Family.Paths.Of(id)
            : null;
        return path is null ? [] : [path];
    }

    private static MapValue Properties(StackScope scope, string id, string type, MapValue declaration)
    {
        switch (declaration["Properties"])
        {
            case null or NullValue:
                return MapValue.Empty;
            case MapValue properties:
                var resolved = scope.Family.Forms.Of(type, scope.Resolver.ResolveMap(properties));
                return scope.Family.TakeResource(scope.Prefix + id, resolved) ? resolved : resolved.Select((_, value) => scope.Family.Budget.Missing(value.Origin));
            case var other:
                scope.Error("cfn-bad-properties", $"The properties of \"{id}\" are no map.", other.Origin, $"Write them as names and values.");
                return MapValue.Empty;
        }
    }

    private static MapValue Meta(StackScope scope, MapValue declaration)
    {
        MapBuilder? builder = null;
        for (var i = 0; i < declaration.Count; i++)
        {
            var key = declaration.Keys[i];
            if (key is "DeletionPolicy" or "UpdateReplacePolicy" or "DependsOn" or "Condition")
            {
                var resolved = scope.Resolver.Resolve(declaration.Values[i]);
                if (!ReferenceEquals(resolved, PseudoParameters.NoValue))
                {
                    (builder ??= new MapBuilder(4)).TryAdd(key, resolved);
                }
            }
            else if (key == "Metadata" && declaration.Values[i] is MapValue metadata)
            {
                AddHelpers(scope, metadata, ref builder);
            }
        }

        return builder is null ? MapValue.Empty : builder.Build(declaration.Origin);
    }

    /// <summary>What CloudFormation's helper scripts set up a machine with: files and commands (<c>Init</c>), and the credentials to fetch them by (<c>Authentication</c>).</summary>
    private static void AddHelpers(StackScope scope, MapValue metadata, ref MapBuilder? builder)
    {
        foreach (var name in HelperScripts)
        {
            if (metadata["AWS::CloudFormation::" + name] is MapValue written)
            {
                (builder ??= new MapBuilder(4)).TryAdd(name, SecretMarker.Mark(scope.Resolver.ResolveMap(written)));
            }
        }
    }
}
