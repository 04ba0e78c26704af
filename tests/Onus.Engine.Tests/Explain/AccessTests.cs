using Onus.Contracts.Answers;
using Onus.Engine.Explain;
using Onus.Engine.Inputs;
using Onus.Engine.Tests.Settings;

namespace Onus.Engine.Tests.Explain;

/// <summary>Who is let in without a policy beside the thing: nobody is never said of what the same files open.</summary>
public sealed class AccessTests
{
    private const string Function = "L:\n  Type: AWS::Lambda::Function\n  Properties: {Code: {ZipFile: x}, Role: 'arn:aws:iam::123456789012:role/x', Handler: a.b, Runtime: python3.13}\n";
    private const string Open = "BlockPublicAcls: false, IgnorePublicAcls: false, BlockPublicPolicy: false, RestrictPublicBuckets: false";

    /// <summary>A template, the address that is asked for, and who is let in: by kind, name, actions and whether it is narrowed.</summary>
    public static TheoryData<string, string, string, string[]> Templates => new()
    {
        { "public ACL", Bucket("AccessControl: PublicRead, OwnershipControls: {Rules: [{ObjectOwnership: ObjectWriter}]}, PublicAccessBlockConfiguration: {" + Open + "}"), "B", ["everybody everybody s3:ListBucket,s3:ListBucketVersions,s3:ListBucketMultipartUploads False"] },
        { "public ACL without a word of ownership", Bucket("AccessControl: PublicReadWrite"), "B", ["everybody everybody s3:ListBucket,s3:ListBucketVersions,s3:ListBucketMultipartUploads,s3:PutObject False"] },
        { "ACL for all with an account", Bucket("AccessControl: AuthenticatedRead"), "B", ["everybody everybody with an AWS account s3:ListBucket,s3:ListBucketVersions,s3:ListBucketMultipartUploads False"] },
        { "ACL for logs", Bucket("AccessControl: LogDeliveryWrite, PublicAccessBlockConfiguration: {IgnorePublicAcls: true}"), "B", ["service the log delivery of Amazon S3 s3:PutObject False"] },
        { "ignored ACL", Bucket("AccessControl: PublicRead, PublicAccessBlockConfiguration: {IgnorePublicAcls: true}"), "B", [] },
        { "ACL without effect", Bucket("AccessControl: PublicRead, OwnershipControls: {Rules: [{ObjectOwnership: BucketOwnerEnforced}]}"), "B", [] },
        { "ACL that may be ignored", Bucket("AccessControl: PublicRead, PublicAccessBlockConfiguration: {IgnorePublicAcls: !Ref P}"), "B", ["everybody everybody s3:ListBucket,s3:ListBucketVersions,s3:ListBucketMultipartUploads ?"] },
        { "ACL that is not known", Bucket("AccessControl: !Ref P"), "B", ["unknown not known, by AccessControl  False"] },
        { "private ACL", Bucket("AccessControl: Private"), "B", [] },
        { "permission for an account", Function + "P:\n  Type: AWS::Lambda::Permission\n  Properties: {Action: lambda:InvokeFunction, FunctionName: !Ref L, Principal: '999999999999'}\n", "L", ["account 999999999999 lambda:InvokeFunction False"] },
        { "permission for a service", Function + "P:\n  Type: AWS::Lambda::Permission\n  Properties: {Action: lambda:InvokeFunction, FunctionName: !GetAtt L.Arn, Principal: s3.amazonaws.com, SourceArn: 'arn:aws:s3:::b'}\n", "L", ["service s3.amazonaws.com lambda:InvokeFunction True"] },
        { "permission by an alias", Function + "A:\n  Type: AWS::Lambda::Alias\n  Properties: {FunctionName: !Ref L, Name: live, FunctionVersion: '1'}\nP:\n  Type: AWS::Lambda::Permission\n  Properties: {Action: lambda:InvokeFunction, FunctionName: !Ref A, Principal: '999999999999'}\n", "L", ["account 999999999999 lambda:InvokeFunction False"] },
        { "open address", Function + "U:\n  Type: AWS::Lambda::Url\n  Properties: {AuthType: NONE, TargetFunctionArn: !Ref L}\nP:\n  Type: AWS::Lambda::Permission\n  Properties: {Action: lambda:InvokeFunctionUrl, FunctionName: !Ref L, Principal: '*', FunctionUrlAuthType: NONE}\n", "L", ["everybody everybody lambda:InvokeFunctionUrl False", "everybody everybody lambda:InvokeFunctionUrl False"] },
        { "address with signatures", Function + "U:\n  Type: AWS::Lambda::Url\n  Properties: {AuthType: AWS_IAM, TargetFunctionArn: !Ref L}\n", "L", [] },
        { "permission on another function", Function + "P:\n  Type: AWS::Lambda::Permission\n  Properties: {Action: lambda:InvokeFunction, FunctionName: other, Principal: '*'}\n", "L", [] },
        { "policy that is not known", Bucket("BucketName: our-b") + "BP:\n  Type: AWS::S3::BucketPolicy\n  Properties: {Bucket: !Ref B, PolicyDocument: !Ref P}\n", "B", ["unknown a policy that is not known  ?"] },
        { "name with a wildcard", Bucket("BucketName: our-bucket") + Role("Policies: [{PolicyName: p, PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::our-*'}]}}]"), "B", ["identity R s3:GetObject False"] },
        { "actions that begin otherwise", "B:\n  Type: AWS::StepFunctions::StateMachine\n  Properties: {RoleArn: 'arn:aws:iam::123456789012:role/x', DefinitionString: '{}'}\n" + Role("Policies: [{PolicyName: p, PolicyDocument: {Statement: [{Effect: Allow, Action: 'states:*', Resource: '*'}]}}]"), "B", ["identity R states:* False"] },
        { "AWS's policy for everything", Bucket("BucketName: our-b") + Role("ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess']"), "B", ["identity R * False"] },
        { "AWS's policy for the service", Bucket("BucketName: our-b") + Role("ManagedPolicyArns: ['arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess']"), "B", ["identity R s3:Get*,s3:List*,s3:Describe* False"] },
        { "AWS's policy for another service", Bucket("BucketName: our-b") + Role("ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole']"), "B", [] },
        { "AWS's policy for all others", Bucket("BucketName: our-b") + Role("ManagedPolicyArns: ['arn:aws:iam::aws:policy/PowerUserAccess']"), "B", ["identity R all but account:*, iam:*, organizations:* False"] },
        { "AWS's policy that is not known", Bucket("BucketName: our-b") + Role("ManagedPolicyArns: ['arn:aws-cn:iam::aws:policy/job-function/SystemAdministrator']"), "B", ["identity R what AWS's managed policy SystemAdministrator allows, whose text is not in sight ?"] },
        { "policy of the account that is not in sight", Bucket("BucketName: our-b") + Role("ManagedPolicyArns: ['arn:aws:iam::123456789012:policy/ours']"), "B", ["identity R what the policy ours allows, whose text is not in sight ?"] },
        { "policy that stands beside", Bucket("BucketName: our-b") + Role("ManagedPolicyArns: [!Ref M]") + "M:\n  Type: AWS::IAM::ManagedPolicy\n  Properties: {PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:*', Resource: '*'}]}}\n", "B", [] },
        { "parameter for a policy", Bucket("BucketName: our-b") + Role("ManagedPolicyArns: [!Ref P]"), "B", ["identity R what a policy allows that is not known ?"] },
        { "shared by RAM", "B:\n  Type: AWS::EC2::TransitGateway\nS:\n  Type: AWS::RAM::ResourceShare\n  Properties: {Name: s, Principals: ['999999999999'], ResourceArns: [!Sub 'arn:aws:ec2:eu-central-1:123456789012:transit-gateway/${B}']}\n", "B", ["account 999999999999  False"] },
    };

    /// <summary>The same of configurations of Terraform's.</summary>
    public static TheoryData<string, string, string, string[]> Configurations => new()
    {
        { "public ACL", "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"a-bucket\"\n}\nresource \"aws_s3_bucket_acl\" \"b\" {\n  bucket = aws_s3_bucket.b.id\n  acl    = \"public-read\"\n}\n", "aws_s3_bucket.b", ["everybody everybody s3:ListBucket,s3:ListBucketVersions,s3:ListBucketMultipartUploads False"] },
        { "grants to all", "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"a-bucket\"\n}\nresource \"aws_s3_bucket_acl\" \"b\" {\n  bucket = aws_s3_bucket.b.id\n  access_control_policy {\n    grant {\n      permission = \"WRITE\"\n      grantee {\n        type = \"Group\"\n        uri  = \"http://acs.amazonaws.com/groups/global/AllUsers\"\n      }\n    }\n    owner {\n      id = \"1\"\n    }\n  }\n}\n", "aws_s3_bucket.b", ["everybody everybody s3:ListBucket,s3:ListBucketVersions,s3:ListBucketMultipartUploads,s3:PutObject False"] },
        { "ACL that the account ignores", "resource \"aws_s3_account_public_access_block\" \"all\" {\n  ignore_public_acls = true\n}\nresource \"aws_s3_bucket\" \"b\" {\n  bucket = \"a-bucket\"\n  acl    = \"public-read\"\n}\n", "aws_s3_bucket.b", [] },
        { "permission", "resource \"aws_lambda_function\" \"f\" {\n  function_name = \"our-f\"\n  role          = \"arn:aws:iam::123456789012:role/x\"\n}\nresource \"aws_lambda_permission\" \"p\" {\n  function_name = aws_lambda_function.f.function_name\n  action        = \"lambda:InvokeFunction\"\n  principal     = \"*\"\n}\n", "aws_lambda_function.f", ["everybody everybody lambda:InvokeFunction False"] },
        { "open address", "resource \"aws_lambda_function\" \"f\" {\n  function_name = \"our-f\"\n  role          = \"arn:aws:iam::123456789012:role/x\"\n}\nresource \"aws_lambda_function_url\" \"u\" {\n  function_name      = aws_lambda_function.f.function_name\n  authorization_type = \"NONE\"\n}\n", "aws_lambda_function.f", ["everybody everybody lambda:InvokeFunctionUrl False"] },
        { "attached policy", "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"a-bucket\"\n}\nresource \"aws_iam_user\" \"u\" {\n  name = \"u\"\n}\nresource \"aws_iam_user_policy_attachment\" \"a\" {\n  user       = aws_iam_user.u.name\n  policy_arn = \"arn:aws:iam::aws:policy/AmazonS3FullAccess\"\n}\n", "aws_s3_bucket.b", ["identity aws_iam_user.u s3:* False"] },
        { "shared snapshot", "resource \"aws_db_snapshot\" \"s\" {\n  db_instance_identifier = \"d\"\n  db_snapshot_identifier = \"our-snapshot\"\n  shared_accounts        = [\"all\"]\n}\n", "aws_db_snapshot.s", ["everybody everybody rds:RestoreDBInstanceFromDBSnapshot,rds:RestoreDBClusterFromSnapshot,rds:CopyDBSnapshot False"] },
        { "grant of a key", "resource \"aws_kms_key\" \"k\" {\n}\nresource \"aws_kms_grant\" \"g\" {\n  key_id            = aws_kms_key.k.key_id\n  grantee_principal = \"arn:aws:iam::999999999999:role/partner\"\n  operations        = [\"Decrypt\"]\n}\n", "aws_kms_key.k", ["identity arn:aws:iam::999999999999:role/partner Decrypt False"] },
        { "shared disk snapshot", "resource \"aws_ebs_snapshot\" \"s\" {\n  volume_id = \"vol-1\"\n}\nresource \"aws_snapshot_create_volume_permission\" \"p\" {\n  snapshot_id = aws_ebs_snapshot.s.id\n  account_id  = \"999999999999\"\n}\n", "aws_ebs_snapshot.s", ["account 999999999999 ec2:CreateVolume False"] },
        { "permission of a lake", "resource \"aws_glue_catalog_database\" \"d\" {\n  name = \"sales\"\n}\nresource \"aws_lakeformation_permissions\" \"p\" {\n  principal   = \"arn:aws:iam::999999999999:role/analyst\"\n  permissions = [\"ALTER\"]\n  database {\n    name = aws_glue_catalog_database.d.name\n  }\n}\n", "aws_glue_catalog_database.d", ["identity arn:aws:iam::999999999999:role/analyst ALTER False"] },
    };

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Whom_a_template_lets_in_is_told(string what, string resources, string address, string[] wanted) =>
        (await GrantsAsync("t.yaml", TemplateOf(resources), address)).ShouldBe(wanted, what);

    [Theory]
    [MemberData(nameof(Configurations))]
    public async Task Whom_a_configuration_lets_in_is_told(string what, string text, string address, string[] wanted) =>
        (await GrantsAsync("main.tf", text, address)).ShouldBe(wanted, what);

    [Fact]
    public async Task A_grant_has_its_place_and_what_makes_it()
    {
        var page = await ExplainAsync("t.yaml", $"Resources:\n{Indented(Function + "P:\n  Type: AWS::Lambda::Permission\n  Properties: {Action: lambda:InvokeFunction, FunctionName: !Ref L, Principal: '*'}\n")}", "L");

        var grant = page.Access.Single();
        (grant.By, grant.Location?.Line).ShouldBe(("P", 7));
    }

    /// <summary>A template of some resources.</summary>
    internal static string TemplateOf(string resources) => $"Parameters:\n  P:\n    Type: String\nResources:\n{Indented(resources)}";

    private static string Bucket(string properties) => $"B:\n  Type: AWS::S3::Bucket\n  Properties: {{{properties}}}\n";

    private static string Role(string properties) => $"R:\n  Type: AWS::IAM::Role\n  Properties: {{AssumeRolePolicyDocument: {{Statement: []}}, {properties}}}\n";

    private static string Indented(string text) => string.Concat(text.TrimEnd().Split('\n').Select(line => $"  {line}\n"));

    private static async Task<string[]> GrantsAsync(string file, string text, string address) =>
        [.. (await ExplainAsync(file, text, address)).Access.Select(grant => $"{Onus.Contracts.Words.Name(grant.Kind)} {grant.Who} {string.Join(",", grant.Actions)} {grant.Narrowed?.ToString() ?? "?"}")];

    private static async Task<ResourceExplanation> ExplainAsync(string file, string text, string address) => (await ResourceUseCase.RunAsync(
        address,
        new InputRequest { Paths = [file], Region = "eu-central-1", Knowledge = new KnowledgeRequest(Date: "2026-10-01") },
        SettingsHost.Of((file, text)))).Explanation;
}
