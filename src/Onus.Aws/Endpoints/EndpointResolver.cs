using Onus.Api.Models;
using Onus.Aws.Signing;
using Onus.Core.Model;

namespace Onus.Aws.Endpoints;

/// <summary>Finds a service's endpoint in a Region.</summary>
internal static class EndpointResolver
{
    /// <summary>
    /// The hosts of services that have one for a whole partition, where it is not by the rule: by partition, with <c>{s}</c> for the partition's suffix and <c>{r}</c> for the Region that it
    /// is signed for. A partition that is not listed has the service in its Regions, by the rule, and signed for them.
    /// </summary>
    private static readonly Dictionary<string, Dictionary<string, string>> Global = new()
    {
        ["account"] = new() { ["aws"] = "account.{r}.{s}", ["aws-cn"] = "account.{r}.{s}" },
        ["budgets"] = new()
        {
            ["aws"] = "budgets.{s}",
            ["aws-cn"] = "budgets.{s}",
            ["aws-iso"] = "budgets.{s}",
            ["aws-iso-b"] = "budgets.global.{s}",
            ["aws-iso-e"] = "budgets.global.{s}",
            ["aws-iso-f"] = "budgets.global.{s}",
        },
        ["ce"] = new() { ["aws"] = "ce.{r}.{s}", ["aws-cn"] = "ce.{r}.{s}", ["aws-iso"] = "ce.{r}.{s}", ["aws-iso-b"] = "ce.{r}.{s}", ["aws-iso-e"] = "ce.{r}.{s}", ["aws-iso-f"] = "ce.{r}.{s}" },
        ["cloudfront"] = new() { ["aws"] = "cloudfront.{s}", ["aws-cn"] = "cloudfront.{r}.{s}" },
        ["health"] = new() { ["aws"] = "global.health.{s}", ["aws-cn"] = "global.health.{s}" },
        ["iam"] = new()
        {
            ["aws"] = "iam.{s}",
            ["aws-cn"] = "iam.cn-north-1.{s}",
            ["aws-us-gov"] = "iam.us-gov.{s}",
            ["aws-iso"] = "iam.{r}.{s}",
            ["aws-iso-b"] = "iam.{r}.{s}",
            ["aws-iso-e"] = "iam.{r}.{s}",
            ["aws-iso-f"] = "iam.{r}.{s}",
        },
        ["organizations"] = new()
        {
            ["aws"] = "organizations.{r}.{s}",
            ["aws-cn"] = "organizations.{r}.{s}",
            ["aws-us-gov"] = "organizations.{r}.{s}",
            ["aws-iso"] = "organizations.{r}.{s}",
            ["aws-iso-b"] = "organizations.{r}.{s}",
            ["aws-iso-e"] = "organizations.{r}.{s}",
            ["aws-iso-f"] = "organizations.{r}.{s}",
        },
        ["route53"] = new()
        {
            ["aws"] = "route53.{s}",
            ["aws-cn"] = "route53.{s}",
            ["aws-us-gov"] = "route53.us-gov.{s}",
            ["aws-iso"] = "route53.{s}",
            ["aws-iso-b"] = "route53.{s}",
            ["aws-iso-e"] = "route53.{s}",
            ["aws-iso-f"] = "route53.{s}",
        },
        ["shield"] = new() { ["aws"] = "shield.{r}.{s}" },
    };

    /// <summary>The hosts of global services with validated cryptography; the other global services have none.</summary>
    private static readonly Dictionary<(string Service, string Partition), string> GlobalFips = new()
    {
        [("iam", "aws")] = "iam-fips.amazonaws.com",
        [("iam", "aws-us-gov")] = "iam.us-gov.amazonaws.com",
        [("organizations", "aws")] = "organizations-fips.us-east-1.amazonaws.com",
        [("organizations", "aws-us-gov")] = "organizations.us-gov-west-1.amazonaws.com",
        [("route53", "aws")] = "route53-fips.amazonaws.com",
        [("route53", "aws-us-gov")] = "route53.us-gov.amazonaws.com",
        [("shield", "aws")] = "shield-fips.us-east-1.amazonaws.com",
    };

    /// <summary>The services whose usual endpoint has validated cryptography in the partition of the United States' government.</summary>
    private static readonly HashSet<string> PlainInGovernment =
    [
        "accessanalyzer", "acm", "acm-pca", "application-autoscaling", "autoscaling", "batch", "cloudformation", "cloudtrail", "cloudwatch", "config", "dlm", "dms", "docdb", "ec2", "eks", "elasticache",
        "elasticbeanstalk", "elb", "elbv2", "emr", "emr-containers", "emr-serverless", "events", "glacier", "guardduty", "kafka", "kinesis", "logs", "neptune", "ram", "rds",
        "securitylake", "service-quotas", "sns", "sqs", "ssm", "sso-admin", "stepfunctions", "sts", "support",
    ];

    /// <summary>The same in isolated partitions.</summary>
    private static readonly Dictionary<string, string[]> PlainInIsolation = new()
    {
        ["dms"] = ["aws-iso", "aws-iso-b", "aws-iso-f"],
        ["docdb"] = ["aws-iso", "aws-iso-b"],
        ["emr"] = ["aws-iso", "aws-iso-b"],
        ["neptune"] = ["aws-iso", "aws-iso-b"],
        ["rds"] = ["aws-iso", "aws-iso-b"],
        ["sqs"] = ["aws-iso", "aws-iso-b", "aws-iso-f"],
    };

    /// <summary>Hosts with validated cryptography that are not by the rule, in the usual partition and the government's.</summary>
    private static readonly Dictionary<string, string> Fips = new()
    {
        ["batch"] = "fips.batch.{r}.{s}",
        ["ecr"] = "ecr-fips.{r}.{s}",
        ["eks"] = "fips.eks.{r}.{s}",
        ["sagemaker"] = "api-fips.sagemaker.{r}.{s}",
    };

    /// <summary>What hosts that speak IPv6 too begin with, where it is not the usual prefix.</summary>
    private static readonly Dictionary<string, string> DualPrefixes = new() { ["detective"] = "detective", ["ecr"] = "ecr", ["es"] = "aos", ["opensearch"] = "aos" };

    /// <summary>The endpoint; null where there is none with what is asked for, or no such Region can be.</summary>
    /// <param name="model">The service.</param>
    /// <param name="region">The Region.</param>
    /// <param name="options">What is asked for.</param>
    public static Endpoint? Resolve(ServiceModel model, string region, EndpointOptions options)
    {
        if (!Partition.IsRegion(region))
        {
            return null;
        }

        var partition = Partition.Of(region);
        var global = Global.GetValueOrDefault(model.Name)?.GetValueOrDefault(partition.Name);
        var signed = global is null ? region : (model.Name, partition.Name) switch
        {
            ("iam", "aws-cn") => "cn-north-1",
            _ => partition.GlobalRegion,
        };
        var scope = new SigningScope(signed, model.SigningName, model.Name is "s3" or "s3control");
        if ((options.Addresses.GetValueOrDefault(model.VariableName) ?? options.Address) is { } given)
        {
            return new Endpoint(given, scope, IsGiven: true);
        }

        var host = global is not null
            ? options.UsesFips ? GlobalFips.GetValueOrDefault((model.Name, partition.Name)) : GlobalHost(model.Name, global, partition, options)
            : RegionalHost(model, partition, options);
        return host is null ? null : new Endpoint(new Uri("https://" + host.Replace("{r}", signed, StringComparison.Ordinal).Replace("{s}", partition.Suffix, StringComparison.Ordinal)), scope, IsGiven: false);
    }

    private static string GlobalHost(string service, string usual, Partition partition, EndpointOptions options) =>
        options.UsesDualStack && service == "iam" && partition.Name == "aws" ? "iam.global.api.aws" : usual;

    private static string RegionalHost(ServiceModel model, Partition partition, EndpointOptions options)
    {
        var isEuropean = partition.Name == "aws-eusc";
        var isUsual = partition.Name is "aws" or "aws-us-gov";
        var fips = options.UsesFips ? "-fips" : "";
        if (options.UsesDualStack && partition.DualStackSuffix is { } dual && !(model.Name == "cognito-idp" && isUsual))
        {
            return isEuropean ? $"{model.EndpointPrefix}{fips}.{{r}}.{dual}"
                : model.Name is "s3" or "s3control" ? $"{model.EndpointPrefix}{fips}.dualstack.{{r}}.{{s}}"
                : $"{(model.Name == "detective" && !isUsual ? null : DualPrefixes.GetValueOrDefault(model.Name)) ?? model.EndpointPrefix}{fips}.{{r}}.{dual}";
        }

        var isPlain = (partition.Name == "aws-us-gov" && PlainInGovernment.Contains(model.Name)) || PlainInIsolation.GetValueOrDefault(model.Name)?.Contains(partition.Name) == true;
        return !options.UsesFips || isPlain ? $"{model.EndpointPrefix}.{{r}}.{{s}}"
            : isUsual && Fips.GetValueOrDefault(model.Name) is { } own ? own
            : $"{model.EndpointPrefix}-fips.{{r}}.{{s}}";
    }
}
