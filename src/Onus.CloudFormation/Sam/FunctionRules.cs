using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>What AWS refuses in a function's declaration.</summary>
internal static class FunctionRules
{
    public static void Check(SamResource function)
    {
        var stack = function.Stack;
        if (function["InlineCode"] is null && function["CodeUri"] is MapValue code && !SamStack.IsFunction(code) && !(code.ContainsKey("Bucket") && code.ContainsKey("Key")))
        {
            function.Refuse($"its CodeUri needs a Bucket and a Key.", code);
        }

        if (stack.Text(function["CodeUri"])?.Contains("{{resolve:", StringComparison.Ordinal) == true)
        {
            function.Refuse($"its CodeUri can't be a dynamic reference.", function["CodeUri"]);
        }

        if (function["Layers"] is StringValue layers)
        {
            function.Refuse($"its Layers are no list.", layers);
        }

        if (function["CapacityProviderConfig"] is not null && function["ProvisionedConcurrencyConfig"] is not null)
        {
            function.Refuse($"it takes a CapacityProviderConfig or a ProvisionedConcurrencyConfig, not both.");
        }

        if (function["TenancyConfig"] is not null && function["Events"] is MapValue events
            && events.Entries.Any(entry => entry.Value is MapValue declaration && declaration["Type"] is StringValue { Value: not ("Api" or "HttpApi") }))
        {
            function.Refuse($"a function with a TenancyConfig takes events of APIs only.", events);
        }

        if (function["DeadLetterQueue"] is MapValue queue && !SamStack.IsFunction(queue)
            && (queue["TargetArn"] is null || stack.Text(queue["Type"]) is not ("SQS" or "SNS")))
        {
            function.Refuse($"its DeadLetterQueue needs a TargetArn, and the Type SQS or SNS.", queue);
        }

        if (function["TenancyConfig"] is not null && function["FunctionUrlConfig"] is not null)
        {
            function.Refuse($"a function with a TenancyConfig takes no FunctionUrlConfig.", function["FunctionUrlConfig"]);
        }

        if (function["DeploymentPreference"] is MapValue preference && preference["Hooks"] is { IsNull: false } and not MapValue)
        {
            function.Refuse($"the Hooks of its DeploymentPreference are no map.", preference);
        }
    }
}
