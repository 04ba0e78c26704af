using System.Diagnostics;
using System.Text.Json;
using Onus.Aws.Endpoints;
using Onus.Api.Models;

namespace Onus.Aws.Tests.Endpoints;

public sealed class EndpointTests
{
    private static readonly string[] Regions =
        ["eu-central-1", "cn-north-1", "us-gov-west-1", "us-iso-east-1", "us-isob-east-1", "eu-isoe-west-1", "us-isof-south-1", "eusc-de-east-1"];

    [Fact]
    public void Variables_of_the_environment_say_what_they_say_to_aws_s_own_tools()
    {
        var options = EndpointOptions.FromVariables(new Dictionary<string, string>
        {
            ["AWS_ENDPOINT_URL"] = "http://localhost:4566",
            ["AWS_ENDPOINT_URL_ELASTIC_LOAD_BALANCING_V2"] = "http://localhost:2",
            ["AWS_USE_FIPS_ENDPOINT"] = "TRUE",
            ["AWS_USE_DUALSTACK_ENDPOINT"] = "false",
            ["OTHER"] = "x",
        });

        options.Address.ShouldBe(new Uri("http://localhost:4566"));
        options.Addresses.ShouldHaveSingleItem().ShouldBe(new KeyValuePair<string, Uri>("ELASTIC_LOAD_BALANCING_V2", new Uri("http://localhost:2")));
        (options.UsesFips, options.UsesDualStack).ShouldBe((true, false));
        EndpointOptions.FromVariables(new Dictionary<string, string> { ["AWS_ENDPOINT_URL"] = "http://localhost", ["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] = "true" }).Address.ShouldBeNull();
    }

    [Theory]
    [InlineData("ftp://localhost")]
    [InlineData("localhost:4566")]
    [InlineData("http://user:secret@localhost")]
    [InlineData("http://localhost/?a=b")]
    public void An_address_that_is_none_is_refused_by_the_name_of_its_variable(string address)
    {
        var message = Should.Throw<FormatException>(() => EndpointOptions.FromVariables(new Dictionary<string, string> { ["AWS_ENDPOINT_URL_S3"] = address })).Message;
        message.ShouldContain("AWS_ENDPOINT_URL_S3");
        message.ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("ec2", "eu-west-1", "https://ec2.eu-west-1.amazonaws.com/", "eu-west-1")]
    [InlineData("ec2", "cn-north-1", "https://ec2.cn-north-1.amazonaws.com.cn/", "cn-north-1")]
    [InlineData("ec2", "us-iso-west-1", "https://ec2.us-iso-west-1.c2s.ic.gov/", "us-iso-west-1")]
    [InlineData("ec2", "zz-new-1", "https://ec2.zz-new-1.amazonaws.com/", "zz-new-1")]
    [InlineData("iam", "eu-west-1", "https://iam.amazonaws.com/", "us-east-1")]
    [InlineData("iam", "cn-northwest-1", "https://iam.cn-north-1.amazonaws.com.cn/", "cn-north-1")]
    [InlineData("route53", "us-gov-east-1", "https://route53.us-gov.amazonaws.com/", "us-gov-west-1")]
    [InlineData("elbv2", "eu-west-1", "https://elasticloadbalancing.eu-west-1.amazonaws.com/", "eu-west-1")]
    public void Each_partition_has_its_endpoints(string service, string region, string address, string signed)
    {
        var endpoint = EndpointResolver.Resolve(ApiModels.Find(service)!, region, EndpointOptions.Usual).ShouldNotBeNull();
        (endpoint.Address.ToString(), endpoint.Scope.Region, endpoint.IsGiven).ShouldBe((address, signed, false));
    }

    [Fact]
    public void Without_an_endpoint_of_validated_cryptography_none_is_asked() =>
        EndpointResolver.Resolve(ApiModels.Find("cloudfront")!, "eu-west-1", new EndpointOptions { UsesFips = true }).ShouldBeNull();

    [Fact]
    public void A_service_s_own_address_goes_before_the_one_of_all()
    {
        var options = new EndpointOptions { Address = new Uri("http://localhost:1"), Addresses = new Dictionary<string, Uri> { ["ELASTIC_LOAD_BALANCING_V2"] = new("http://localhost:2") } };
        EndpointResolver.Resolve(ApiModels.Find("elbv2")!, "eu-west-1", options)!.Address.Port.ShouldBe(2);
        EndpointResolver.Resolve(ApiModels.Find("iam")!, "eu-west-1", options)!.ShouldSatisfyAllConditions(
            endpoint => endpoint.Address.Port.ShouldBe(1),
            endpoint => endpoint.Scope.Region.ShouldBe("us-east-1"));
    }

    [BotocoreFact]
    public void Endpoints_and_what_requests_are_signed_for_are_those_of_botocore()
    {
        var start = new ProcessStartInfo("python3", [Path.Combine(Checkout.Root, "tests", "Onus.Aws.Tests", "Endpoints", "boto_endpoints.py"), string.Join(',', Regions), .. ApiModels.Services])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        using var told = JsonDocument.Parse(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, errors.Result);
        var count = 0;
        var differences = new List<string>();
        foreach (var row in told.RootElement.EnumerateArray())
        {
            var (service, region, fips, dual) = (row[0].GetString()!, row[1].GetString()!, row[2].GetBoolean(), row[3].GetBoolean());
            var (url, signedRegion, signedName) = (row[4].GetString()!, row[5].GetString()!, row[6].GetString()!);

            // botocore fills in the pattern for whole partitions too, where no such host is; and what it knows nothing of.
            if (url.Contains("-global.", StringComparison.Ordinal))
            {
                continue;
            }

            count++;
            var endpoint = EndpointResolver.Resolve(ApiModels.Find(service)!, region, new EndpointOptions { UsesFips = fips, UsesDualStack = dual });
            if (endpoint is null && fips && region.Contains("-iso", StringComparison.Ordinal))
            {
                // Whole partitions again, by the pattern of their Regions.
                continue;
            }

            var ours = endpoint is null ? "none" : $"{endpoint.Address.ToString().TrimEnd('/')} {endpoint.Scope.Region} {endpoint.Scope.Service}";
            if (ours != $"{url} {signedRegion} {signedName}")
            {
                differences.Add($"{service} {region}{(fips ? " fips" : "")}{(dual ? " dual" : "")}: {ours} and not {url} {signedRegion} {signedName}");
            }
        }

        count.ShouldBeGreaterThan(2000);
        differences.ShouldBeEmpty();
    }
}
