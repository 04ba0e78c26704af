using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>SAM's types that become one resource: tables, layers, nested applications and capacity providers.</summary>
internal static class SmallExpanders
{
    public static void Table(SamResource table)
    {
        var m = table.M;
        var key = table["PrimaryKey"] as MapValue;
        var name = key?["Name"] ?? m.Text("id");
        var type = table.Stack.Text(key?["Type"]) switch { "Number" => "N", "Binary" => "B", _ => "S" };
        table.AddSelf("AWS::DynamoDB::Table", m.Map(
            ("TableName", table["TableName"]),
            ("AttributeDefinitions", m.List(m.Map(("AttributeName", name), ("AttributeType", m.Text(type))))),
            ("KeySchema", m.List(m.Map(("AttributeName", name), ("KeyType", m.Text("HASH"))))),
            ("BillingMode", table["ProvisionedThroughput"] is null ? m.Text("PAY_PER_REQUEST") : null),
            ("ProvisionedThroughput", table["ProvisionedThroughput"]),
            ("PointInTimeRecoverySpecification", table["PointInTimeRecoverySpecification"]),
            ("SSESpecification", table["SSESpecification"]),
            ("Tags", TagList.From(table["Tags"], m))));
    }

    public static void Layer(SamResource layer)
    {
        var m = layer.M;
        if (layer["ContentUri"] is null || layer["LicenseInfo"] is ListValue)
        {
            layer.Refuse($"it needs a ContentUri, and a LicenseInfo is text.");
        }

        var retention = layer.Stack.Text(layer["RetentionPolicy"])?.ToLowerInvariant();
        if (layer["RetentionPolicy"] is { } policy && retention is not ("retain" or "delete"))
        {
            layer.Refuse($"its RetentionPolicy is neither Retain nor Delete.", policy);
        }

        layer.Add(
            layer.Id,
            "AWS::Lambda::LayerVersion",
            m.Map(
                ("LayerName", layer["LayerName"] ?? m.Text(layer.Id)),
                ("Description", layer["Description"]),
                ("Content", CodeLocation.Of(layer, layer["ContentUri"], "S3Bucket", "S3Key", "S3ObjectVersion")),
                ("CompatibleArchitectures", layer["CompatibleArchitectures"]),
                ("CompatibleRuntimes", layer["CompatibleRuntimes"]),
                ("LicenseInfo", layer["LicenseInfo"])),
            ("DependsOn", layer.Declaration["DependsOn"]),
            ("Metadata", layer.Declaration["Metadata"]),
            ("DeletionPolicy", layer.Declaration["DeletionPolicy"] ?? m.Text(retention == "delete" ? "Delete" : "Retain")));
    }

    public static void Application(SamResource application)
    {
        var m = application.M;
        var location = application["Location"];
        var url = location is MapValue map && !SamStack.IsFunction(location)
            ? Value.Unknown(UnknownCode.Unavailable, $"the template that the Serverless Application Repository keeps", map.Origin, Refinement.Present)
            : location;
        application.AddSelf("AWS::CloudFormation::Stack", m.Map(
            ("TemplateURL", url),
            ("Parameters", application["Parameters"]),
            ("NotificationARNs", application["NotificationARNs"]),
            ("TimeoutInMinutes", application["TimeoutInMinutes"]),
            ("Tags", TagList.Of(application, "lambda:createdBy"))));
    }

    public static void CapacityProvider(SamResource provider)
    {
        var m = provider.M;
        if (provider["VpcConfig"] is not MapValue network || (!SamStack.IsFunction(network) && (network["SubnetIds"] is null or StringValue)))
        {
            provider.Refuse($"it needs a VpcConfig with a list of SubnetIds.", provider["VpcConfig"]);
        }

        var tags = TagList.Of(provider, "lambda:createdBy");
        var scaling = provider["ScalingConfig"] as MapValue;
        var needs = provider["InstanceRequirements"] as MapValue;
        var target = scaling?["AverageCPUUtilization"];
        provider.AddSelf("AWS::Lambda::CapacityProvider", m.Map(
            ("CapacityProviderName", provider["CapacityProviderName"]),
            ("VpcConfig", provider["VpcConfig"]),
            ("PermissionsConfig", m.Map(("CapacityProviderOperatorRoleArn", provider["OperatorRole"] ?? m.GetAtt(provider.Id + "OperatorRole", "Arn")))),
            ("InstanceRequirements", needs is null ? null : m.Map(
                ("Architectures", needs["Architectures"]), ("AllowedInstanceTypes", needs["AllowedTypes"]), ("ExcludedInstanceTypes", needs["ExcludedTypes"]))),
            ("CapacityProviderScalingConfig", scaling is null ? null : m.Map(
                ("MaxVCpuCount", scaling["MaxVCpuCount"]),
                ("ScalingMode", target is null ? null : m.Text("Manual")),
                ("ScalingPolicies", target is null ? null : m.List(m.Map(
                    ("PredefinedMetricType", m.Text("LambdaCapacityProviderAverageCPUUtilization")), ("TargetValue", target)))))),
            ("KmsKeyArn", provider["KmsKeyArn"]),
            ("Tags", tags)));
        if (provider["OperatorRole"] is null)
        {
            provider.Add(provider.Id + "OperatorRole", "AWS::IAM::Role", m.Map(
                ("AssumeRolePolicyDocument", m.Trust("lambda.amazonaws.com")),
                ("ManagedPolicyArns", m.List(m.ManagedPolicy("AWSLambdaManagedEC2ResourceOperator"))),
                ("Tags", tags)));
        }
    }
}
