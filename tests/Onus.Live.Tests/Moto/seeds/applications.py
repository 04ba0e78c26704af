"""What applications are built, moved, run and reached with."""
import json

from .place import document


def workgroups(at):
    at.athena.create_work_group(Name="good", Configuration={"EnforceWorkGroupConfiguration": True, "PublishCloudWatchMetricsEnabled": True, "ResultConfiguration": {"OutputLocation": "s3://one/", "EncryptionConfiguration": {"EncryptionOption": "SSE_KMS", "KmsKey": at.key_arn}}})
    at.good("AWS::Athena::WorkGroup", "good", "athena-workgroup-encrypts-results", "athena-workgroup-enforces-configuration", "athena-workgroup-publishes-metrics")
    at.athena.create_work_group(Name="bad", Configuration={"EnforceWorkGroupConfiguration": False, "PublishCloudWatchMetricsEnabled": False, "ResultConfiguration": {"OutputLocation": "s3://one/"}})
    at.bad("AWS::Athena::WorkGroup", "bad", "athena-workgroup-encrypts-results", "athena-workgroup-enforces-configuration", "athena-workgroup-publishes-metrics")


def machines(at):
    definition = json.dumps({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}})
    role = f"arn:aws:iam::{at.account}:role/good"
    good = at.stepfunctions.create_state_machine(name="good", definition=definition, roleArn=role, tracingConfiguration={"enabled": True}, loggingConfiguration={"level": "ALL", "includeExecutionData": False, "destinations": [{"cloudWatchLogsLogGroup": {"logGroupArn": at.arn("logs", "log-group:/good:*")}}]}, encryptionConfiguration={"type": "CUSTOMER_MANAGED_KMS_KEY", "kmsKeyId": at.key_arn})["stateMachineArn"]
    at.good("AWS::StepFunctions::StateMachine", good, "stepfunctions-state-machine-logs", "stepfunctions-state-machine-tracing", "stepfunctions-encrypted-with-customer-managed-key")
    bad = at.stepfunctions.create_state_machine(name="bad", definition=definition, roleArn=role)["stateMachineArn"]
    at.bad("AWS::StepFunctions::StateMachine", bad, "stepfunctions-state-machine-logs", "stepfunctions-state-machine-tracing")


def interfaces(at):
    api = at.apigateway.create_rest_api(name="one")["id"]
    root = at.apigateway.get_resources(restApiId=api)["items"][0]["id"]
    at.apigateway.put_method(restApiId=api, resourceId=root, httpMethod="GET", authorizationType="AWS_IAM")
    at.apigateway.put_integration(restApiId=api, resourceId=root, httpMethod="GET", type="MOCK", requestTemplates={"application/json": "{}"})
    deployment = at.apigateway.create_deployment(restApiId=api)["id"]
    for name in ("good", "bad"):
        at.apigateway.create_stage(restApiId=api, stageName=name, deploymentId=deployment, tracingEnabled=name == "good", cacheClusterEnabled=name == "bad", **({"cacheClusterSize": "0.5"} if name == "bad" else {}))
    at.apigateway.update_stage(restApiId=api, stageName="good", patchOperations=[{"op": "replace", "path": "/*/*/logging/loglevel", "value": "INFO"}, {"op": "replace", "path": "/*/*/metrics/enabled", "value": "true"}, {"op": "replace", "path": "/accessLogSettings/destinationArn", "value": at.arn("logs", "log-group:/good")}, {"op": "replace", "path": "/accessLogSettings/format", "value": "$context.requestId"}])
    at.apigateway.update_stage(restApiId=api, stageName="bad", patchOperations=[{"op": "replace", "path": "/*/*/logging/dataTrace", "value": "true"}])
    at.good("AWS::ApiGateway::Stage", f"{api} good", "apigateway-stage-tracing", "apigateway-stage-execution-logs")
    at.bad("AWS::ApiGateway::Stage", f"{api} bad", "apigateway-stage-tracing", "apigateway-stage-logs-no-payloads")
    api = at.apigatewayv2.create_api(Name="one", ProtocolType="HTTP")["ApiId"]
    for name, more in (("good", {"AccessLogSettings": {"DestinationArn": at.arn("logs", "log-group:/good"), "Format": "$context.requestId"}}), ("bad", {})):
        at.apigatewayv2.create_stage(ApiId=api, StageName=name, **more)
        (at.good if more else at.bad)("AWS::ApiGatewayV2::Stage", f"{api} {name}", "apigatewayv2-stage-access-logs")


def graphs(at):
    good = at.appsync.create_graphql_api(name="good", authenticationType="AWS_IAM", logConfig={"fieldLogLevel": "ALL", "cloudWatchLogsRoleArn": f"arn:aws:iam::{at.account}:role/good"}, xrayEnabled=True)["graphqlApi"]["apiId"]
    at.good("AWS::AppSync::GraphQLApi", good, "appsync-field-level-logs", "appsync-no-api-key", "appsync-tracing")
    bad = at.appsync.create_graphql_api(name="bad", authenticationType="API_KEY")["graphqlApi"]["apiId"]
    at.bad("AWS::AppSync::GraphQLApi", bad, "appsync-field-level-logs", "appsync-no-api-key", "appsync-tracing")


def builds(at):
    common = {"source": {"type": "GITHUB", "location": "https://github.com/example/one"}, "artifacts": {"type": "NO_ARTIFACTS"}, "serviceRole": f"arn:aws:iam::{at.account}:role/good"}
    place = {"type": "LINUX_CONTAINER", "image": "aws/codebuild/standard:7.0", "computeType": "BUILD_GENERAL1_SMALL"}
    at.codebuild.create_project(name="good", environment={**place, "privilegedMode": False}, encryptionKey=at.key_arn, logsConfig={"cloudWatchLogs": {"status": "ENABLED"}}, **common)
    at.good("AWS::CodeBuild::Project", "good", "codebuild-project-not-privileged", "codebuild-project-no-secrets-in-environment")
    at.codebuild.create_project(name="bad", environment={**place, "privilegedMode": True, "environmentVariables": [{"name": "DB_PASSWORD", "value": "correct-horse-battery"}]}, logsConfig={"cloudWatchLogs": {"status": "DISABLED"}}, **common)
    at.bad("AWS::CodeBuild::Project", "bad", "codebuild-project-not-privileged", "codebuild-project-no-secrets-in-environment")


def computing_clusters(at):
    at.emr.create_security_configuration(Name="good", SecurityConfiguration='{"EncryptionConfiguration": {"EnableInTransitEncryption": false, "EnableAtRestEncryption": true, "AtRestEncryptionConfiguration": {"S3EncryptionConfiguration": {"EncryptionMode": "SSE-KMS"}, "LocalDiskEncryptionConfiguration": {"EncryptionKeyProviderType": "AwsKms", "EnableEbsEncryption": true}}}}')
    at.good("AWS::EMR::SecurityConfiguration", "good", "emr-security-configuration-encrypts-at-rest", "emr-security-configuration-s3-own-key", accepted=["emr-security-configuration-encrypts-in-transit"])
    instances = {"InstanceCount": 1, "MasterInstanceType": "m5.xlarge", "SlaveInstanceType": "m5.xlarge", "Ec2SubnetId": at.subnets[0]}
    good = at.emr.run_job_flow(Name="good", ReleaseLabel="emr-7.10.0", Instances={**instances, "KeepJobFlowAliveWhenNoSteps": True, "TerminationProtected": True}, SecurityConfiguration="good", LogUri="s3://logs/", AutoTerminationPolicy={"IdleTimeout": 3600}, JobFlowRole="good", ServiceRole="good", VisibleToAllUsers=True)["JobFlowId"]
    at.good("AWS::EMR::Cluster", good, "emr-cluster-security-configuration-set", "emr-release-in-standard-support", "emr-cluster-logs-kept")
    bad = at.emr.run_job_flow(Name="bad", ReleaseLabel="emr-5.20.0", Instances={**instances, "KeepJobFlowAliveWhenNoSteps": True}, JobFlowRole="good", ServiceRole="good", VisibleToAllUsers=True)["JobFlowId"]
    at.bad("AWS::EMR::Cluster", bad, "emr-cluster-security-configuration-set", "emr-release-in-standard-support", "emr-cluster-logs-kept")


def jobs(at):
    encryption = {"S3Encryption": [{"S3EncryptionMode": "SSE-KMS", "KmsKeyArn": at.key_arn}], "CloudWatchEncryption": {"CloudWatchEncryptionMode": "SSE-KMS", "KmsKeyArn": at.key_arn}, "JobBookmarksEncryption": {"JobBookmarksEncryptionMode": "CSE-KMS", "KmsKeyArn": at.key_arn}}
    at.glue.create_security_configuration(Name="good", EncryptionConfiguration=encryption)
    at.good("AWS::Glue::SecurityConfiguration", "good", "glue-security-configuration-encrypts")
    at.glue.create_security_configuration(Name="bad", EncryptionConfiguration={"S3Encryption": [{"S3EncryptionMode": "DISABLED"}]})
    at.bad("AWS::Glue::SecurityConfiguration", "bad", "glue-security-configuration-encrypts")
    common = {"Role": f"arn:aws:iam::{at.account}:role/good", "Command": {"Name": "glueetl", "ScriptLocation": "s3://one/script.py"}}
    at.glue.create_job(Name="good", GlueVersion="5.0", SecurityConfiguration="good", **common)
    at.good("AWS::Glue::Job", "good", "glue-job-version-supported", "glue-runs-under-a-security-configuration")
    at.glue.create_job(Name="bad", GlueVersion="0.9", DefaultArguments={"--db_password": "correct-horse-battery"}, **common)
    at.bad("AWS::Glue::Job", "bad", "glue-job-version-supported", "glue-runs-under-a-security-configuration", "glue-job-arguments-without-secrets")
    for name in ("good", "bad"):
        at.glue.create_connection(ConnectionInput={"Name": name, "ConnectionType": "JDBC", "ConnectionProperties": {"JDBC_CONNECTION_URL": "jdbc:mysql://db/one", "JDBC_ENFORCE_SSL": "true" if name == "good" else "false"}})
        (at.good if name == "good" else at.bad)("AWS::Glue::Connection", name, "glue-connection-requires-tls")


def notebooks(at):
    common = {"InstanceType": "ml.t3.medium", "RoleArn": f"arn:aws:iam::{at.account}:role/good"}
    for name, more in (("good", {"SubnetId": at.subnets[0], "SecurityGroupIds": [at.group], "DirectInternetAccess": "Disabled", "RootAccess": "Disabled", "KmsKeyId": at.key_arn, "PlatformIdentifier": "notebook-al2023-v1", "InstanceMetadataServiceConfiguration": {"MinimumInstanceMetadataServiceVersion": "2"}}), ("bad", {})):
        at.sagemaker.create_notebook_instance(NotebookInstanceName=name, **common, **more)
        (at.good if more else at.bad)("AWS::SageMaker::NotebookInstance", name, "sagemaker-notebook-no-direct-internet", "sagemaker-notebook-no-root")


def schedules(at):
    target = {"Arn": at.arn("sqs", "good"), "RoleArn": f"arn:aws:iam::{at.account}:role/good"}
    for name, more, dead in (("good", {"KmsKeyArn": at.key_arn}, {"DeadLetterConfig": {"Arn": at.arn("sqs", "dead")}}), ("bad", {}, {})):
        at.scheduler.create_schedule(Name=name, ScheduleExpression="rate(1 day)", FlexibleTimeWindow={"Mode": "OFF"}, Target={**target, **dead}, **more)
        (at.good if more else at.bad)("AWS::Scheduler::Schedule", at.arn("scheduler", f"schedule/default/{name}"), "scheduler-schedule-has-dead-letter-queue", "scheduler-schedule-encrypted-with-customer-managed-key")


def transfers(at):
    good = at.transfer.create_server(Protocols=["SFTP"], EndpointType="VPC", EndpointDetails={"VpcId": at.vpc, "SubnetIds": at.subnets}, SecurityPolicyName="TransferSecurityPolicy-2024-01", LoggingRole=f"arn:aws:iam::{at.account}:role/good", IdentityProviderType="SERVICE_MANAGED")["ServerId"]
    at.good("AWS::Transfer::Server", good, "transfer-server-no-plain-ftp", "transfer-server-in-vpc")
    bad = at.transfer.create_server(Protocols=["FTP"], EndpointType="PUBLIC", SecurityPolicyName="TransferSecurityPolicy-2018-11")["ServerId"]
    at.bad("AWS::Transfer::Server", bad, "transfer-server-no-plain-ftp", "transfer-server-in-vpc")


def buses(at):
    at.events.create_event_bus(Name="good")
    at.good("AWS::Events::EventBus", "good", "events-bus-not-public")
    at.events.create_event_bus(Name="bad")
    at.events.put_permission(EventBusName="bad", Action="events:PutEvents", Principal="*", StatementId="all")
    at.bad("AWS::Events::EventBus", "bad", "events-bus-not-public")
    for name, more in (("good", {"DeadLetterConfig": {"Arn": at.arn("sqs", "dead")}}), ("bad", {})):
        at.events.put_rule(Name=name, ScheduleExpression="rate(1 day)")
        at.events.put_targets(Rule=name, Targets=[{"Id": "one", "Arn": at.arn("sqs", "good"), **more}])
        (at.good if more else at.bad)("AWS::Events::Rule", f"default {name}", "events-rule-targets-have-dead-letter-queues")


def zones(at):
    good = at.route53.create_hosted_zone(Name="good.example.com", CallerReference="good")["HostedZone"]["Id"]
    bad = at.route53.create_hosted_zone(Name="bad.example.com", CallerReference="bad")["HostedZone"]["Id"]
    at.logs.create_log_group(logGroupName="/aws/route53/good")
    at.route53.create_query_logging_config(HostedZoneId=good.split("/")[-1], CloudWatchLogsLogGroupArn=at.arn("logs", "log-group:/aws/route53/good:*"))
    at.good("AWS::Route53::HostedZone", good, "route53-public-zone-query-logs", everywhere=True)
    at.bad("AWS::Route53::HostedZone", bad, "route53-public-zone-query-logs", everywhere=True)


def distributions(at):
    for name in ("good", "bad"):
        origin = {"Id": "o", "DomainName": "origin.example.com", "CustomOriginConfig": {"HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "https-only" if name == "good" else "match-viewer", "OriginSslProtocols": {"Quantity": 1, "Items": ["TLSv1.2" if name == "good" else "SSLv3"]}}}
        id = at.cloudfront.create_distribution(DistributionConfig={
            "CallerReference": name, "Comment": "", "Enabled": True, "Origins": {"Quantity": 1, "Items": [origin]}, "DefaultRootObject": "index.html" if name == "good" else "",
            "DefaultCacheBehavior": {"TargetOriginId": "o", "ViewerProtocolPolicy": "https-only" if name == "good" else "allow-all", "ForwardedValues": {"QueryString": False, "Cookies": {"Forward": "none"}}, "MinTTL": 0},
            **({"Logging": {"Enabled": True, "IncludeCookies": False, "Bucket": "logs.s3.amazonaws.com", "Prefix": ""}, "ViewerCertificate": {"ACMCertificateArn": f"arn:aws:acm:us-east-1:{at.account}:certificate/one", "MinimumProtocolVersion": "TLSv1.2_2021", "SSLSupportMethod": "sni-only"}} if name == "good" else {})})["Distribution"]["Id"]
        (at.good if name == "good" else at.bad)("AWS::CloudFront::Distribution", id, "cloudfront-viewers-use-https", "cloudfront-origin-https", "cloudfront-origin-tls12", everywhere=True)
