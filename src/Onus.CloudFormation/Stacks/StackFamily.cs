using System.Collections.Frozen;
using Onus.CloudFormation.Templates;
using Onus.Core.Bounds;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.CloudFormation.Stacks;

/// <summary>A function of CloudFormation's.</summary>
/// <param name="scope">The stack that it stands in.</param>
/// <param name="argument">Its argument, not yet resolved.</param>
/// <param name="origin">Where the call stands.</param>
internal delegate Value Intrinsic(StackScope scope, Value argument, Origin origin);

/// <summary>Opens the stack of a template, transformed.</summary>
internal delegate StackScope StackOpener(Template template, StackFamily family, string prefix, IReadOnlyDictionary<string, Value> given, StackScope? parent);

/// <summary>What a stack and its nested stacks share: the deployment and what they put into it.</summary>
internal sealed class StackFamily(string deployment, ReadContext context, DiagnosticBag diagnostics, CandidateFile root)
{
    private const int StepsOfResource = 2_500;
    private const int BytesOfAddress = 20;
    private const int BytesOfResource = 4_000;
    private readonly Dictionary<string, Template?> _templates = new(StringComparer.Ordinal);

    private bool _isQuiet;

    public string Deployment { get; } = deployment;

    /// <summary>The options, and where files are registered.</summary>
    public ReadContext Context { get; } = context;

    /// <summary>Where complaints about this deployment go.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The functions by their long names.</summary>
    public required FrozenDictionary<string, Intrinsic> Functions { get; init; }

    /// <summary>Opens the stacks that are nested.</summary>
    public required StackOpener Open { get; init; }

    /// <summary>Where a CDK app made the resources of the root stack.</summary>
    public ConstructPaths Paths { get; init; } = ConstructPaths.None;

    /// <summary>The Region that all of it is deployed to; null where that is not known.</summary>
    public Value? Region { get; } = context.Options.Region is { } region ? Value.Of(region, Origin.None.As(OriginKind.Given)) : null;

    public List<Resource> Resources { get; } = [];

    /// <summary>Brings properties into the form that everybody else sees.</summary>
    public CanonicalForms Forms { get; } = new(context.Catalog.Properties);

    /// <summary>The names that are used and not declared.</summary>
    public MissingNames Missing { get; } = new();

    /// <summary>The ids of the files of templates that were read as nested ones.</summary>
    public ICollection<string> NestedFiles => _templates.Keys;

    /// <summary>How many nested stacks were read.</summary>
    public int NestedCount { get; set; }

    /// <summary>What working out all of it may still cost.</summary>
    public Budget Budget { get; } = context.Options.Budget.For(root.Length);

    /// <summary>How long the templates are, each once, in bytes.</summary>
    public long Length { get; private set; } = root.Length;

    /// <summary>Says something of this deployment, unless what is worked out is only tried.</summary>
    public void Say(Action<DiagnosticBag> say)
    {
        if (!_isQuiet)
        {
            say(Diagnostics);
        }
    }

    /// <summary>Works something out that is only tried, so that nobody hears of what goes wrong.</summary>
    public T Quietly<T>(Func<T> work)
    {
        _isQuiet = true;
        var result = work();
        _isQuiet = false;
        return result;
    }

    /// <summary>Takes what one more resource costs.</summary>
    /// <param name="address">Its address, which all that is told of it repeats.</param>
    /// <returns>Whether the budget suffices.</returns>
    public bool TakeResource(string address) => Budget.Take(StepsOfResource + address.Length) & Budget.Make(BytesOfResource + (BytesOfAddress * address.Length));

    /// <summary>Takes what one more resource costs, with what it holds.</summary>
    /// <returns>Whether the budget suffices.</returns>
    public bool TakeResource(string address, MapValue properties) => TakeResource(address) & Budget.TakeResource(properties);

    /// <summary>The template of a nested stack, read once however often it is nested; null when it can't be read.</summary>
    public Template? Load(CandidateFile file)
    {
        if (!_templates.TryGetValue(file.Id, out var template))
        {
            Length += file.Length;
            Budget.Allow(file.Length, Context.Options.Budget);
            template = new TemplateLoader(Context, Diagnostics).Load(file, isTold: true);
            _templates[file.Id] = template;
        }

        return template;
    }
}
