namespace Onus.Reports.Asff;

/// <summary>The types of resources that AWS Security Hub has details of, as its API names them.</summary>
internal static class AsffTypes
{
    /// <summary>What a resource of any other type is.</summary>
    public const string Other = "Other";

    private static readonly Dictionary<string, string> ByPlainName = Names().ToDictionary(name => name, StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them, but for <see cref="Other"/>.</summary>
    public static IReadOnlyCollection<string> All => ByPlainName.Values;

    /// <summary>The name of a CloudFormation type: the same but for colons and capital letters.</summary>
    public static string Of(string type) => ByPlainName.GetValueOrDefault(type.Replace("::", "", StringComparison.Ordinal), Other);

    private static string[] Names() =>
    [
        "AwsAmazonMqBroker", "AwsApiGatewayRestApi", "AwsApiGatewayStage", "AwsApiGatewayV2Api", "AwsApiGatewayV2Stage", "AwsAppSyncGraphQlApi",
        "AwsAthenaWorkGroup", "AwsAutoScalingAutoScalingGroup", "AwsAutoScalingLaunchConfiguration", "AwsBackupBackupPlan", "AwsBackupBackupVault",
        "AwsBackupRecoveryPoint", "AwsCertificateManagerCertificate", "AwsCloudFormationStack", "AwsCloudFrontDistribution", "AwsCloudTrailTrail",
        "AwsCloudWatchAlarm", "AwsCodeBuildProject", "AwsDmsEndpoint", "AwsDmsReplicationInstance", "AwsDmsReplicationTask", "AwsDynamoDbTable",
        "AwsEc2ClientVpnEndpoint", "AwsEc2Eip", "AwsEc2Instance", "AwsEc2LaunchTemplate", "AwsEc2NetworkAcl", "AwsEc2NetworkInterface",
        "AwsEc2RouteTable", "AwsEc2SecurityGroup", "AwsEc2Subnet", "AwsEc2TransitGateway", "AwsEc2Volume", "AwsEc2Vpc", "AwsEc2VpcEndpointService",
        "AwsEc2VpcPeeringConnection", "AwsEc2VpnConnection", "AwsEcrContainerImage", "AwsEcrRepository", "AwsEcsCluster", "AwsEcsContainer",
        "AwsEcsService", "AwsEcsTask", "AwsEcsTaskDefinition", "AwsEfsAccessPoint", "AwsEksCluster", "AwsElasticBeanstalkEnvironment",
        "AwsElasticsearchDomain", "AwsElbLoadBalancer", "AwsElbv2LoadBalancer", "AwsEventSchemasRegistry", "AwsEventsEndpoint", "AwsEventsEventbus",
        "AwsGuardDutyDetector", "AwsIamAccessKey", "AwsIamGroup", "AwsIamPolicy", "AwsIamRole", "AwsIamUser", "AwsKinesisStream", "AwsKmsKey",
        "AwsLambdaFunction", "AwsLambdaLayerVersion", "AwsMskCluster", "AwsNetworkFirewallFirewall", "AwsNetworkFirewallFirewallPolicy",
        "AwsNetworkFirewallRuleGroup", "AwsOpenSearchServiceDomain", "AwsRdsDbCluster", "AwsRdsDbClusterSnapshot", "AwsRdsDbInstance",
        "AwsRdsDbSecurityGroup", "AwsRdsDbSnapshot", "AwsRdsEventSubscription", "AwsRedshiftCluster", "AwsRoute53HostedZone", "AwsS3AccessPoint",
        "AwsS3AccountPublicAccessBlock", "AwsS3Bucket", "AwsS3Object", "AwsSageMakerNotebookInstance", "AwsSecretsManagerSecret", "AwsSnsTopic",
        "AwsSqsQueue", "AwsSsmPatchCompliance", "AwsStepFunctionStateMachine", "AwsWafRateBasedRule", "AwsWafRegionalRateBasedRule",
        "AwsWafRegionalRule", "AwsWafRegionalRuleGroup", "AwsWafRegionalWebAcl", "AwsWafRule", "AwsWafRuleGroup", "AwsWafWebAcl",
        "AwsWafv2RuleGroup", "AwsWafv2WebAcl", "AwsXrayEncryptionConfig",
    ];
}
