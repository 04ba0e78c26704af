using Onus.Api.Calls;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Engine.Inputs;
using Onus.Engine.Live;
using Onus.Engine.Tests.Settings;

namespace Onus.Engine.Tests.Live;

/// <summary>What runs in an account is judged and shown as files are.</summary>
public sealed class LiveUseCaseTests
{
    private const string Account = "123456789012";

    [Fact]
    public async Task Who_reaches_a_data_store_is_told_where_it_is_wanted_and_what_is_denied_is_not_nobody()
    {
        var shown = await RunAsync(new InputRequest { WantsAccess = _ => true });

        var store = shown.Access.Single(item => shown.Resources[item.Resource].Type == "AWS::S3::Bucket");
        store.Grants.ShouldContain(grant => grant.Kind == AccessorKind.Unknown);
        (await RunAsync(new InputRequest())).Access.ShouldBeEmpty();
    }

    private static async Task<AssessmentResult> RunAsync(InputRequest input)
    {
        var client = new OneBucket();
        var question = new LiveQuestion(input with { Knowledge = new KnowledgeRequest(Date: "2026-11-29") }) { Regions = ["eu-west-1"], Types = new TypeChoice([], ["AWS::S3::Bucket"], false) };
        return (await LiveUseCase.RunAsync(question, AccountTargets.Of(Account, client), SettingsHost.Of())).Result;
    }

    /// <summary>An account with one bucket, of which nothing more may be read.</summary>
    private sealed class OneBucket : IApiClient
    {
        public ValueTask<ApiAnswer> CallAsync(ApiCall call, CancellationToken cancellation) => ValueTask.FromResult(call.Operation switch
        {
            "ListBuckets" => ApiAnswer.Of(Value.Map(("Buckets", Value.List([Value.Map(("Name", Value.Of("pictures")), ("BucketRegion", Value.Of("eu-west-1")))])))),
            _ => ApiAnswer.Failed(new ApiFailure(ApiFailureKind.Denied, "AccessDenied", "It may not be read.", 403)),
        });
    }
}
