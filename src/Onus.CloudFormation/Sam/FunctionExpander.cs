using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary><c>AWS::Serverless::Function</c>: the function, its role, version, alias, address and events.</summary>
internal static class FunctionExpander
{
    private static readonly string[] Same =
    [
        "FunctionName", "Handler", "Runtime", "Description", "MemorySize", "Timeout", "VpcConfig", "Environment", "ReservedConcurrentExecutions", "Layers",
        "KmsKeyArn", "CodeSigningConfigArn", "ImageConfig", "PackageType", "EphemeralStorage", "SnapStart", "Architectures", "FileSystemConfigs",
        "RuntimeManagementConfig", "LoggingConfig", "RecursiveLoop", "TenancyConfig", "DurableConfig", "FunctionScalingConfig", "SourceKMSKeyArn",
    ];

    public static void Expand(SamResource function)
    {
        var m = function.M;
        FunctionRules.Check(function);
        var alias = FunctionVersion.AliasOf(function);
        var target = alias is null
            ? new FunctionTarget(function, m.Ref(function.Id), m.GetAtt(function.Id, "Arn"), "${" + function.Id + ".Arn}")
            : new FunctionTarget(function, m.Ref(function.Id + "Alias" + FunctionVersion.IdOf(alias)), m.Ref(function.Id + "Alias" + FunctionVersion.IdOf(alias)), "${" + function.Id + "Alias" + FunctionVersion.IdOf(alias) + "}");
        var role = new RoleBuilder(function, function.Id + "Role", m.Trust("lambda.amazonaws.com"));
        role.Manage("service-role/AWSLambdaBasicExecutionRole");
        if (function["Tracing"] is { } tracing && function.Stack.Text(tracing) is not "Disabled")
        {
            role.Manage("AWSXRayDaemonWriteAccess");
        }

        if (function["VpcConfig"] is not null)
        {
            role.Manage("service-role/AWSLambdaVPCAccessExecutionRole");
        }

        role.AddPolicies(function["Policies"]);
        role.AddDeadLetterQueue(function["DeadLetterQueue"] as MapValue);
        function.AddSelf("AWS::Lambda::Function", Properties(function));
        FunctionVersion.Expand(function, alias);
        EventInvoke.Expand(function, alias, role);
        FunctionUrl.Expand(function, target, alias);
        FunctionEvents.Expand(function, target, role);
        role.Finish(TagList.Of(function, "lambda:createdBy"));
    }

    private static MapValue Properties(SamResource function)
    {
        var m = function.M;
        var properties = new MapBuilder(16);
        function.Copy(properties, Same);
        properties.SetIfAny("Code", CodeOf(function));
        if (function["Tracing"] is { } tracing)
        {
            properties.Set("TracingConfig", m.Map(("Mode", tracing)));
        }

        if (function["DeadLetterQueue"] is MapValue queue && queue["TargetArn"] is { } arn)
        {
            properties.Set("DeadLetterConfig", m.Map(("TargetArn", arn)));
        }

        if (function["CapacityProviderConfig"] is MapValue provider)
        {
            properties.Set("CapacityProviderConfig", SamStack.IsFunction(provider) ? provider : m.Map(("LambdaManagedInstancesCapacityProviderConfig", m.Map(
                ("CapacityProviderArn", provider["Arn"]),
                ("ExecutionEnvironmentMemoryGiBPerVCpu", provider["ExecutionEnvironmentMemoryGiBPerVCpu"]),
                ("PerExecutionEnvironmentMaxConcurrency", provider["PerExecutionEnvironmentMaxConcurrency"])))));
        }

        properties.Set("Role", RoleBuilder.RoleOf(function, "Arn"));
        properties.Set("Tags", TagList.Of(function, "lambda:createdBy"));
        return properties.Build(function.Properties.Origin.HasPlace ? function.Properties.Origin : m.Origin);
    }

    private static Value? CodeOf(SamResource function)
    {
        var m = function.M;
        return function["ImageUri"] is { } image ? m.Map(("ImageUri", image))
            : function["InlineCode"] is { } inline ? m.Map(("ZipFile", inline))
            : CodeLocation.Of(function, function["CodeUri"], "S3Bucket", "S3Key", "S3ObjectVersion");
    }
}
