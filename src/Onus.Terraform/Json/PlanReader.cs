using Onus.Contracts;
using Onus.Core.Values;
using Onus.Terraform.Mapping;

namespace Onus.Terraform.Json;

/// <summary>Makes blocks of what a plan says about each instance.</summary>
internal sealed class PlanReader
{
    private readonly JsonInput _input;
    private readonly PlanDocument _plan;
    private readonly PlannedModules _scopes;
    private readonly ConfigurationPlaces _places;
    private readonly ConfigurationBeside _beside;
    private readonly ProviderArguments _providers;
    private readonly UnknownMerger _merger;
    private ResourceConfiguration? _lastConfiguration;
    private ExpressionNode? _lastBlock;

    public PlanReader(JsonInput input, PlanDocument plan, ConfigurationPlaces places, ConfigurationBeside beside, ProviderArguments providers, string deployment)
    {
        _input = input;
        _plan = plan;
        _places = places;
        _beside = beside;
        _providers = providers;
        _scopes = new PlannedModules(plan.Configuration, plan.Changes);
        var addresses = new HashSet<string>(plan.Changes.Count, StringComparer.Ordinal);
        var documents = new PlannedDocuments(input.Budget, ValuesOf);
        foreach (var change in plan.Changes)
        {
            addresses.Add(change.Address);
            documents.Add(change);
        }

        _merger = new UnknownMerger(input, new ReferenceResolver(input, _scopes, addresses), new UnknownFactory(deployment), documents);
    }

    /// <summary>The blocks, in the order of the plan.</summary>
    public TerraformBlock[] Read()
    {
        var blocks = new TerraformBlock[_plan.Changes.Count];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = Read(_plan.Changes[i]);
        }

        return blocks;
    }

    private TerraformBlock Read(PlannedChange change)
    {
        var scope = _scopes.Of(change.Module);
        var configuration = scope.Module.Resources.GetValueOrDefault((change.Type, change.Name, change.IsData));
        var written = _places.Find(change.Module, change.IsData, change.Type, change.Name);
        var values = ValuesOf(change, scope, configuration);
        values = written?.Places.Put(values) ?? values;
        var beside = _beside.Find(change.Address, values);
        values = beside is null ? values : ConfigurationBeside.Complete(values, beside.Values);
        return new TerraformBlock(
            change.Address,
            change.Type,
            change.Name,
            change.IsData,
            (MapValue)SensitiveMarks.Apply(values, MaskAt(change.Sensitive)),
            written?.Origin ?? _input.File.Between(change.Offset, change.End))
        {
            ModulePath = change.Module,
            Dynamic = written?.Dynamic,
            Waivers = written?.Waivers ?? [],
            ProviderConfig = configuration is null && beside is not null ? beside.ProviderConfig : _providers.Of(configuration?.ProviderKey),
            Doubt = change.Deferred is null ? null : new UnknownReason(UnknownCode.KnownAfterDeployment, $"Terraform leaves {change.Address} for a later plan ({change.Deferred})"),
        };
    }

    private MapValue ValuesOf(PlannedChange change)
    {
        var scope = _scopes.Of(change.Module);
        return ValuesOf(change, scope, scope.Module.Resources.GetValueOrDefault((change.Type, change.Name, change.IsData)));
    }

    private MapValue ValuesOf(PlannedChange change, PlannedModule scope, ResourceConfiguration? configuration) =>
        _merger.Merge(MapAt(change), MaskAt(change.Unknown), BlockOf(configuration), new Site(scope, change.Key, configuration), change.IsData);

    private MapValue MapAt(PlannedChange change)
    {
        if (change.After < 0)
        {
            return (MapValue)MapValue.Empty.WithOrigin(_input.At(change.Offset));
        }

        var reader = _input.ReaderAt(change.After);
        reader.Read();
        return _input.ReadMap(ref reader, change.After);
    }

    private Mask? MaskAt(int offset)
    {
        if (offset < 0)
        {
            return null;
        }

        var reader = _input.ReaderAt(offset);
        reader.Read();
        return Mask.Read(ref reader, offset, _input);
    }

    /// <summary>Instances of one resource stand beside each other.</summary>
    private ExpressionNode? BlockOf(ResourceConfiguration? configuration)
    {
        if (configuration is null)
        {
            return null;
        }

        if (!ReferenceEquals(configuration, _lastConfiguration))
        {
            _lastConfiguration = configuration;
            _lastBlock = configuration.Block ?? ExpressionNode.ReadBlock(_input, configuration.Expressions);
            configuration.Block = configuration.WasRead ? _lastBlock : null;
            configuration.WasRead = true;
        }

        return _lastBlock;
    }
}
