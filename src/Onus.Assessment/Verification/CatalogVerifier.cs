using Onus.Assessment.Checks;
using Onus.Assessment.Functions;
using Onus.Assessment.Relations;
using Onus.Assessment.Splits;
using Onus.Catalog.Model;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Values;

namespace Onus.Assessment.Verification;

/// <summary>What a verification found.</summary>
/// <param name="Services">How many services there are.</param>
/// <param name="Checks">How many checks.</param>
/// <param name="Overrides">How many overrides.</param>
/// <param name="Examples">How many examples were run.</param>
/// <param name="Failed">How many examples did not come out as they say.</param>
public sealed record VerificationResult(int Services, int Checks, int Overrides, int Examples, int Failed);

/// <summary>Validates a catalogue as a whole and runs every example.</summary>
/// <param name="diagnostics">Where mistakes are reported.</param>
public sealed class CatalogVerifier(ServiceCatalog catalog, DiagnosticBag diagnostics)
{
    private readonly RuleEvaluator _evaluator = new(catalog, catalog.AsOf);
    private int _examples;
    private int _failed;

    /// <summary>Verifies all of it.</summary>
    /// <param name="cancellation">Ends it at the next check or override.</param>
    public VerificationResult Verify(CancellationToken cancellation = default)
    {
        new CatalogValidator(catalog, diagnostics).Validate();
        foreach (var (name, origin) in catalog.FunctionNames.Where(function => CatalogFunctions.Table.Find(function.Name) is not null))
        {
            diagnostics.Error("catalog-duplicate", $"A function \"{name}\" is there already.", origin, $"Give it another name.");
        }

        var linter = new ConditionLinter(catalog, diagnostics);
        var remedies = new RemedyVerifier(catalog, _evaluator, diagnostics);
        var prose = new ProseVerifier(catalog, diagnostics);
        var checks = catalog.AllChecks().ToList();
        foreach (var check in checks)
        {
            cancellation.ThrowIfCancellationRequested();
            linter.Check(check.Applies, check.Parameters);
            linter.Check(check.Condition, check.Parameters);
            remedies.VerifyPaths(check);
            prose.Verify(check);
            foreach (var example in check.Examples)
            {
                Run(check, example, remedies);
            }
        }

        var overrides = catalog.Services.SelectMany(service => service.Overrides.Select(change => (service, change))).ToList();
        foreach (var (service, change) in overrides)
        {
            cancellation.ThrowIfCancellationRequested();
            linter.Check(change.When);
            prose.Verify(service, change);
            foreach (var example in change.Examples)
            {
                Run(service, change, example);
            }
        }

        var variants = catalog.Services.SelectMany(service => catalog.VariantsOf(service.Id)).ToList();
        variants.ForEach(Verify);
        return new VerificationResult(catalog.Services.Length, checks.Count, overrides.Count, _examples, _failed);
    }

    /// <summary>Verifies what settings declare by themselves: the names in it were looked at when they were read, so that their examples are left.</summary>
    public VerificationResult VerifySettings(CancellationToken cancellation = default)
    {
        var remedies = new RemedyVerifier(catalog, _evaluator, diagnostics);
        foreach (var check in catalog.OwnChecks)
        {
            cancellation.ThrowIfCancellationRequested();
            remedies.VerifyPaths(check);
            foreach (var example in check.Examples)
            {
                Run(check, example, remedies);
            }
        }

        foreach (var change in catalog.TeamOverrides)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var example in change.Examples)
            {
                Run(null, change, example);
            }
        }

        var own = catalog.Services.Count(service => catalog.IsOwn(service));
        return new VerificationResult(own, catalog.OwnChecks.Count, catalog.TeamOverrides.Length, _examples, _failed);
    }

    private void Run(Check check, Example example, RemedyVerifier remedies)
    {
        if (check.Types.IsEmpty || Prepare(example, check.Types[0], check.Locals, check.Parameters) is not { } index)
        {
            return;
        }

        var finding = _evaluator.Explain(check, Subject(index));
        if (finding.Status == FindingStatus.Fail)
        {
            RequireBearer(check, example, index);
            remedies.Verify(check, example, index);
        }

        Compare($"check \"{check.Id}\"", example, finding.Status.Name(), $"{finding.Message}", finding.Because.Select(read => (Message)$"{read.Path} = {read.Value.ToString()}"));
    }

    /// <summary>What a check finds missing must be the customer's to do.</summary>
    private void RequireBearer(Check check, Example example, DeploymentIndex index)
    {
        if (new SplitResolver(catalog, _evaluator).Resolve(Subject(index))?.Entries.FirstOrDefault(entry => entry.Responsibility == check.Responsibility) is { CustomerHoldsPart: false } entry)
        {
            diagnostics.Error(
                "catalog-idle-check",
                $"Check \"{check.Id}\" fails on an example of which {check.Responsibility} is {(entry.Holder == Holder.Aws ? "AWS's alone" : "nobody's")}.",
                example.Origin,
                $"Let it serve a responsibility of the customer's, or correct the override that gives it away.");
        }
    }

    private void Run(Service? service, HolderOverride change, Example example)
    {
        var type = change.On.FirstOrDefault() ?? service?.Types.FirstOrDefault()?.Name;
        if (type is null || change.When is null || Prepare(example, type, change.Locals) is not { } index)
        {
            return;
        }

        var truth = _evaluator.Applies(change, Subject(index), out var reason);
        var outcome = truth switch
        {
            Truth.True => "applies",
            Truth.False => "does-not-apply",
            _ => "unknown",
        };
        Compare($"override \"{change.Id}\"", example, outcome, reason?.Detail ?? $"", []);
    }

    /// <summary>A variant can be compared if all its resources have a split.</summary>
    private void Verify(Variant variant)
    {
        var (deployment, errors) = ExampleBuilder.Build(variant);
        foreach (var error in errors)
        {
            diagnostics.Error("catalog-variant", $"The variant \"{variant.Name}\" can't be read: {error.Message}.", error.Origin, $"Only constants, locals, ref() and unknown() may stand here.");
        }

        foreach (var resource in deployment.Resources.Where(resource => catalog.Classify(resource.Type) is null))
        {
            diagnostics.Error("catalog-dangling", $"The variant \"{variant.Name}\" has a resource of type \"{resource.Type}\", which no service claims.", resource.Origin, $"Correct the type, or let a service list it.");
        }

        if (errors.Count == 0)
        {
            var index = new DeploymentIndex(deployment, catalog);
            var resolver = new SplitResolver(catalog, _evaluator);
            foreach (var resource in deployment.Resources)
            {
                _ = resolver.Resolve(new DeployedResource(resource, index));
            }
        }
    }

    private DeploymentIndex? Prepare(Example example, string type, MapValue locals, MapValue? parameters = null)
    {
        _examples++;
        var (deployment, errors) = ExampleBuilder.Build(example, type, locals, parameters);
        foreach (var error in errors)
        {
            _failed++;
            diagnostics.Error("catalog-example", $"The example can't be read: {error.Message}.", error.Origin, $"Only constants, locals, ref() and unknown() may stand here.");
        }

        return errors.Count > 0 ? null : new DeploymentIndex(deployment, catalog);
    }

    /// <summary>The resource that an example is about.</summary>
    private static DeployedResource Subject(DeploymentIndex index) => new(index.Deployment.Resources[0], index);

    private void Compare(string what, Example example, string outcome, Message message, IEnumerable<Message> because)
    {
        if (outcome == example.Expected)
        {
            return;
        }

        _failed++;
        var read = Message.Join(because);
        diagnostics.Error(
            "catalog-example",
            $"Example \"{example.Expected}\"{(example.Title is null ? "" : $" \"{example.Title}\"")} of {what} comes out as {outcome} ({message}{(read.Text.Length > 0 ? (Message)$"; read: {read}" : $"")}).",
            example.Origin,
            $"Correct the condition or the example.");
    }
}
