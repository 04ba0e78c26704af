using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Assessment.Splits;

/// <summary>Goes the steps from the model's default to the holder of one responsibility, and keeps each as its ground.</summary>
internal sealed class SplitBuilder
{
    private readonly ServiceCatalog _catalog;
    private readonly Responsibility _responsibility;
    private readonly ImmutableArray<BasisStep>.Builder _basis = ImmutableArray.CreateBuilder<BasisStep>();
    private Holder _holder;
    private CustomerMode _mode;
    private Parts? _parts;
    private string? _party;
    private ImmutableArray<Holder> _candidates = [];

    public SplitBuilder(ServiceCatalog catalog, Responsibility responsibility, Service service, ServiceModel model)
    {
        _catalog = catalog;
        _responsibility = responsibility;
        _mode = responsibility.Mode;
        _holder = responsibility.Default[model];
        var reason = $"{service.Title} falls under the {model.Name()} model: {service.BecauseOf(model)}";
        var own = model == service.Model ? service.Documents.GetValueOrDefault(responsibility.Id) : null;
        _basis.Add(Step(BasisKind.ModelDefault, _holder, reason, own ?? responsibility.Sources.FirstOrDefault() ?? "", own is not null || (responsibility.Confidence == Confidences.Documented && IsPrinted(service, model)) ? Confidences.Documented : Confidences.Derived, null));
    }

    /// <summary>
    /// Whether a page says it: it says the same of every model, or a page puts the service under this one. Which model a service falls under is else the catalogue's own
    /// classing. A page that calls a service managed tells it from infrastructure, so of its types under the other managed model it says what is the same under both.
    /// </summary>
    private bool IsPrinted(Service service, ServiceModel model)
    {
        var defaults = _responsibility.Default;
        return defaults.Values.Distinct().Count() == 1
            || (service.ClassedBy is not null
                && (model == service.Model || (model != ServiceModel.Infrastructure && service.Model != ServiceModel.Infrastructure && defaults[ServiceModel.Container] == defaults[ServiceModel.Abstracted])));
    }

    /// <summary>The type has nothing of what the responsibility is about.</summary>
    public void Exclude(ResourceType type)
    {
        _holder = Holder.NotApplicable;
        _parts = null;
        var source = _responsibility.Sources.FirstOrDefault() ?? "";
        _basis.Add(Step(BasisKind.ResourceType, _holder, $"{type.Title} has nothing of the kind: it {Describe(type)}.", source, Confidences.Derived, null));
    }

    public void Apply(HolderOverride change, Truth truth)
    {
        if (truth == Truth.False || !change.Holders.TryGetValue(_responsibility.Id, out var holder))
        {
            return;
        }

        var kind = change.IsTeam ? BasisKind.TeamOverride
            : change.When is null ? BasisKind.ServiceOverride
            : BasisKind.ConfigurationOverride;
        var step = Step(kind, holder, change.Because, change.Source, change.Confidence, change.Id) with { Since = change.Validity.Since, Until = change.Validity.Until };
        if (truth == Truth.Unknown)
        {
            Doubt(holder, step with { Doubt = $"it is not known whether {HclPrinter.Print(change.When!)}" });
            return;
        }

        _basis.Add(step);
        _holder = holder;
        _candidates = [];
        _mode = change.Modes.GetValueOrDefault(_responsibility.Id, _mode);
        _parts = change.Parts.GetValueOrDefault(_responsibility.Id);
        _party = holder == Holder.ThirdParty ? change.Party : null;
    }

    public SplitEntry Build()
    {
        var parts = _parts is null ? _responsibility.PartsOf(_holder) : Complete(_parts);
        var customer = _holder is Holder.Customer or Holder.Shared || _candidates.Any(candidate => candidate is Holder.Customer or Holder.Shared);
        return new SplitEntry(_responsibility.Id, _holder, parts, _basis.ToImmutable()) { Party = _party, Mode = customer ? _mode : null, Candidates = _candidates };
    }

    private void Doubt(Holder holder, BasisStep step)
    {
        var before = _holder == Holder.Unknown ? _candidates : [_holder];
        var candidates = before.Append(holder).Distinct().Order().ToImmutableArray();
        if (candidates.Length == 1)
        {
            return;
        }

        _basis.Add(step);
        _holder = Holder.Unknown;
        _candidates = candidates;
        _parts = null;
        _party = null;
    }

    private Parts Complete(Parts given) => _holder switch
    {
        Holder.Aws => given with { Customer = null },
        Holder.Customer => given with { Aws = null },
        Holder.NotApplicable => new Parts(null, null),
        Holder.ThirdParty => new Parts(null, null) { Party = given.Party ?? _responsibility.Definition },
        _ => new Parts(given.Aws ?? _responsibility.AwsPart, given.Customer ?? _responsibility.CustomerPart ?? _responsibility.Definition),
    };

    private BasisStep Step(BasisKind kind, Holder holder, string reason, string source, string confidence, string? id) =>
        new(kind, holder, reason, source, _catalog.FindSource(source)?.AsOf ?? "", confidence, id);

    private static string Describe(ResourceType type) => type.IsThing
        ? "is only " + string.Join(", ", type.Traits)
        : "only configures something else";
}
