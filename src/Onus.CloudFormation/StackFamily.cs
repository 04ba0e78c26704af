using Onus.CloudFormation.Cdk;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Sources;

namespace Onus.CloudFormation;

/// <summary>What a stack and its nested stacks share: the deployment and what they put into it.</summary>
internal sealed class StackFamily(string deployment, ReadContext context, DiagnosticBag diagnostics)
{
    /// <summary>The most resources of one deployment.</summary>
    public const int MaxResources = 2_000_000;

    private readonly Dictionary<string, Template?> _templates = new(StringComparer.Ordinal);

    /// <summary>The id of the deployment.</summary>
    public string Deployment { get; } = deployment;

    /// <summary>The options, and where files are registered.</summary>
    public ReadContext Context { get; } = context;

    /// <summary>Where complaints about this deployment go.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>Where a CDK app made the resources of the root stack.</summary>
    public ConstructPaths Paths { get; init; } = ConstructPaths.None;

    /// <summary>The resources so far.</summary>
    public List<Resource> Resources { get; } = [];

    /// <summary>The ids of the files of templates that were read as nested ones.</summary>
    public ICollection<string> NestedFiles => _templates.Keys;

    /// <summary>How many nested stacks were read.</summary>
    public int NestedCount { get; set; }

    /// <summary>How many nodes <c>Fn::ForEach</c> may still make.</summary>
    public long ForEachBudget { get; set; } = 500_000;

    /// <summary>The template of a nested stack, read once however often it is nested; null when it can't be read.</summary>
    public Template? Load(CandidateFile file)
    {
        if (!_templates.TryGetValue(file.Id, out var template))
        {
            template = new TemplateLoader(Context.Sources, Diagnostics).Load(file);
            _templates[file.Id] = template;
        }

        return template;
    }
}
