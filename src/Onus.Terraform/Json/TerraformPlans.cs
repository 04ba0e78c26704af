using Onus.Sources;
using Onus.Terraform.Mapping;

namespace Onus.Terraform.Json;

/// <summary>Reads plans of Terraform as <c>terraform show -json</c> writes them.</summary>
public static class TerraformPlans
{
    private const string Prefix = "terraform-plan";

    /// <summary>Whether a file is a plan, by the names at its beginning.</summary>
    public static bool Recognises(CandidateFile file) => DocumentKinds.Of(file) == DocumentKind.Plan;

    /// <summary>
    /// Reads what is deployed once the plan is applied: every instance of a resource that stays, is changed or is made, and data sources that are read only then.
    /// What can't be read gives a diagnostic, and the rest is read.
    /// </summary>
    /// <returns>The deployment; null when there is nothing that can be read.</returns>
    public static TerraformDeployment? Read(CandidateFile file, ReadContext context)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(context);
        if (JsonInput.Open(file, context, Prefix) is not { } input)
        {
            return null;
        }

        var plan = new PlanDocument(input);
        if (!plan.Read())
        {
            return null;
        }

        var places = new ConfigurationPlaces(file, context);
        if (!plan.HasChanges)
        {
            return new TerraformDeployment(file.Shown, places.Waived(ModuleValues.Read(input, plan.PlannedValues, "plan")));
        }

        var providers = new ProviderArguments(input, plan);
        var blocks = new PlanReader(input, plan, places, ConfigurationBeside.Of(file, context, providers.Variables), providers, file.Shown).Read();
        input.Budget.Report(file.Shown, context.Diagnostics, input.At(0));
        return new TerraformDeployment(file.Shown, blocks);
    }
}
