using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Core.Diagnostics;
using Onus.Engine.Explain;
using Onus.Engine.Inputs;
using Onus.Engine.Tests.Settings;

namespace Onus.Engine.Tests.Explain;

/// <summary>One thing that is deployed, on a page: who has access to it by the policies in sight, and whose its obligations are.</summary>
public sealed class ResourceTests
{
    private const string Template = """
        Resources:
          Pictures:
            Type: AWS::S3::Bucket
            Properties: {BucketName: shop-pictures, Tags: [{Key: class, Value: public}]}
          Other:
            Type: AWS::S3::Bucket
          PicturesPolicy:
            Type: AWS::S3::BucketPolicy
            Properties:
              Bucket: !Ref Pictures
              PolicyDocument:
                Statement:
                  - {Effect: Allow, Principal: "*", Action: "s3:GetObject", Resource: !Sub "${Pictures.Arn}/*"}
                  - {Effect: Allow, Principal: {AWS: "arn:aws:iam::123456789012:root"}, Action: "s3:ListBucket", Resource: !GetAtt Pictures.Arn, Condition: {Bool: {"aws:MultiFactorAuthPresent": "true"}}}
                  - {Effect: Allow, Principal: {Service: cloudfront.amazonaws.com}, Action: ["s3:GetObject", "s3:GetObjectVersion"], Resource: "*"}
                  - {Effect: Deny, Principal: "*", Action: "s3:DeleteObject", Resource: "*"}
          OtherPolicy:
            Type: AWS::S3::BucketPolicy
            Properties:
              Bucket: !Ref Other
              PolicyDocument: {Statement: [{Effect: Allow, Principal: {AWS: "arn:aws:iam::999999999999:root"}, Action: "s3:*", Resource: "*"}]}
          Writer:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: "sts:AssumeRole"}]}
              Policies:
                - PolicyName: p
                  PolicyDocument: {Statement: [{Effect: Allow, Action: "s3:PutObject", Resource: "arn:aws:s3:::shop-pictures/*"}]}
          Admin:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: "sts:AssumeRole"}]}
              Policies:
                - PolicyName: p
                  PolicyDocument: {Statement: [{Effect: Allow, Action: "*", Resource: "*"}]}
          Queues:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: "sts:AssumeRole"}]}
              Policies:
                - PolicyName: p
                  PolicyDocument: {Statement: [{Effect: Allow, Action: "sqs:*", Resource: "*"}]}
        """;

    [Fact]
    public async Task Who_has_access_by_the_policies_in_sight_is_told_the_widest_first()
    {
        var page = await ExplainAsync("Pictures");

        page.Access.Select(grant => (grant.Kind, grant.Who, grant.By, grant.Narrowed, grant.Everything)).ShouldBe(
        [
            (AccessorKind.Everybody, "everybody", "PicturesPolicy", false, false),
            (AccessorKind.Account, "arn:aws:iam::123456789012:root", "PicturesPolicy", true, false),
            (AccessorKind.Service, "cloudfront.amazonaws.com", "PicturesPolicy", false, false),
            (AccessorKind.Identity, "Admin", "Admin", false, true),
            (AccessorKind.Identity, "Writer", "Writer", false, false),
        ], ignoreOrder: true);
        page.Access[0].Kind.ShouldBe(AccessorKind.Everybody);
        page.Access.Single(grant => grant.Who == "Writer").Actions.ShouldBe(["s3:PutObject"]);
        page.Access.ShouldAllBe(grant => grant.Location != null);
    }

    [Fact]
    public async Task Its_place_its_tags_and_its_obligations_stand_on_the_page()
    {
        var page = await ExplainAsync("Pictures");

        (page.Service!.Id, page.Region, page.Tags["class"]).ShouldBe(("s3", "eu-central-1", "public"));
        var keys = page.Obligations.Single(item => item.Responsibility == "data.encrypt-rest");
        (keys.Holder, keys.Status).ShouldBe((Holder.Shared, ObligationStatus.Met));
        keys.Checks!.Value.ShouldNotBeEmpty();
        page.Obligations.ShouldContain(item => item.Holder == Holder.Aws && item.Status == null);
    }

    [Fact]
    public async Task A_misspelt_address_is_wrong_usage() =>
        (await Should.ThrowAsync<RequestException>(() => ExplainAsync("Picture"))).Message.ShouldContain("Pictures");

    private static async Task<ResourceExplanation> ExplainAsync(string address) => (await ResourceUseCase.RunAsync(
        address,
        new InputRequest { Paths = ["t.yaml"], Region = "eu-central-1", Knowledge = new KnowledgeRequest(Date: "2026-10-01") },
        SettingsHost.Of(("t.yaml", Template)))).Explanation;
}
