using System.Collections.Frozen;

namespace Onus.CloudFormation.Sam;

/// <summary>The paths of policies that AWS manages and that people name without them.</summary>
internal static class ManagedPolicies
{
    private static readonly FrozenSet<string> ServiceRoles = new[]
    {
        "AWSAppSyncPushToCloudWatchLogs", "AWSBatchServiceRole", "AWSCodeDeployRole", "AWSCodeDeployRoleForECS", "AWSCodeDeployRoleForLambda", "AWSConfigRole",
        "AWSGlueServiceRole", "AWSIoTLogging", "AWSIoTRuleActions", "AWSLambdaBasicExecutionRole", "AWSLambdaDynamoDBExecutionRole", "AWSLambdaENIManagementAccess",
        "AWSLambdaKinesisExecutionRole", "AWSLambdaMSKExecutionRole", "AWSLambdaRole", "AWSLambdaSQSQueueExecutionRole", "AWSLambdaVPCAccessExecutionRole",
        "AWSQuicksightAthenaAccess", "AmazonAPIGatewayPushToCloudWatchLogs", "AmazonCognitoPowerUser", "AmazonDMSCloudWatchLogsRole", "AmazonEC2ContainerServiceEventsRole",
        "AmazonEC2ContainerServiceforEC2Role", "AmazonEC2RoleforSSM", "AmazonECSTaskExecutionRolePolicy", "AmazonElasticMapReduceRole", "AmazonRDSEnhancedMonitoringRole",
        "AmazonS3ObjectLambdaExecutionRolePolicy", "AmazonSNSRole", "AmazonSSMAutomationRole", "AmazonSSMMaintenanceWindowRole", "CloudwatchApplicationInsightsServiceLinkedRolePolicy",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> JobFunctions = new[]
    {
        "Billing", "DatabaseAdministrator", "DataScientist", "NetworkAdministrator", "SupportUser", "SystemAdministrator", "ViewOnlyAccess",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The path before a policy's name, with its slash; empty for most.</summary>
    public static string PathOf(string name) => ServiceRoles.Contains(name) ? "service-role/" : JobFunctions.Contains(name) ? "job-function/" : "";
}
