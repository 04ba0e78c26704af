"""Networks, instances, balancers, containers and functions."""
import io
import json
import zipfile

from .place import document


def networks(at):
    vpc = at.vpc = at.ec2.create_vpc(CidrBlock="10.1.0.0/16")["Vpc"]["VpcId"]
    at.subnets = [at.ec2.create_subnet(VpcId=vpc, CidrBlock=f"10.1.{i}.0/24", AvailabilityZone=f"{at.region}{zone}")["Subnet"]["SubnetId"] for i, zone in enumerate("ab")]
    at.ec2.create_flow_logs(ResourceIds=[vpc], ResourceType="VPC", TrafficType="ALL", LogDestinationType="s3", LogDestination=f"arn:aws:s3:::logs-{at.account}-{at.region}")
    at.ec2.create_vpc_endpoint(VpcId=vpc, ServiceName=f"com.amazonaws.{at.region}.ec2", VpcEndpointType="Interface", SubnetIds=at.subnets)
    at.good("AWS::EC2::VPC", vpc, "vpc-flow-logs-enabled", "vpc-subnets-in-several-zones", "vpc-ec2-interface-endpoint")
    bad = at.ec2.create_vpc(CidrBlock="10.2.0.0/16")["Vpc"]["VpcId"]
    at.bad("AWS::EC2::VPC", bad, "vpc-flow-logs-enabled", "vpc-subnets-in-several-zones")
    at.good("AWS::EC2::Subnet", at.subnets[0], "subnet-no-public-ip-on-launch")
    subnet = at.ec2.create_subnet(VpcId=bad, CidrBlock="10.2.0.0/24")["Subnet"]["SubnetId"]
    at.ec2.modify_subnet_attribute(SubnetId=subnet, MapPublicIpOnLaunch={"Value": True})
    at.bad("AWS::EC2::Subnet", subnet, "subnet-no-public-ip-on-launch")
    groups = {}
    for name, source in (("good", "10.0.0.0/8"), ("bad", "0.0.0.0/0")):
        groups[name] = at.ec2.create_security_group(GroupName=name, Description=name, VpcId=vpc)["GroupId"]
        at.ec2.authorize_security_group_ingress(GroupId=groups[name], IpPermissions=[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": source, "Description": "shell"}]}])
    at.ec2.revoke_security_group_egress(GroupId=groups["good"], IpPermissions=[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
    at.group = groups["good"]
    at.good("AWS::EC2::SecurityGroup", groups["good"], "security-group-no-public-ssh", "security-group-public-only-on-web-ports", "security-group-egress-restricted")
    at.bad("AWS::EC2::SecurityGroup", groups["bad"], "security-group-no-public-ssh", "security-group-public-only-on-web-ports")


def volumes(at):
    good = at.ec2.create_volume(AvailabilityZone=f"{at.region}a", Size=8, Encrypted=True, KmsKeyId=at.key_arn)["VolumeId"]
    at.good("AWS::EC2::Volume", good, "ebs-volume-encrypted", "ebs-volume-customer-key")
    bad = at.ec2.create_volume(AvailabilityZone=f"{at.region}a", Size=8)["VolumeId"]
    at.bad("AWS::EC2::Volume", bad, "ebs-volume-encrypted")


def instances(at):
    at.iam.create_instance_profile(InstanceProfileName=f"profile-{at.region}")
    at.iam.add_role_to_instance_profile(InstanceProfileName=f"profile-{at.region}", RoleName="good")
    common = {"ImageId": "ami-12c6146b", "MinCount": 1, "MaxCount": 1, "SubnetId": at.subnets[0]}
    good = at.ec2.run_instances(InstanceType="t3.micro", MetadataOptions={"HttpTokens": "required", "HttpPutResponseHopLimit": 1, "HttpEndpoint": "enabled"}, SecurityGroupIds=[at.group], IamInstanceProfile={"Name": f"profile-{at.region}"}, Monitoring={"Enabled": True}, EbsOptimized=True,
                                BlockDeviceMappings=[{"DeviceName": "/dev/sda1", "Ebs": {"VolumeSize": 8, "Encrypted": True}}], **common)["Instances"][0]["InstanceId"]
    at.ec2.modify_instance_attribute(InstanceId=good, DisableApiTermination={"Value": True})
    at.good("AWS::EC2::Instance", good, "ec2-instance-imdsv2-required", "ec2-instance-has-role", "ec2-instance-termination-protected", "ec2-instance-detailed-monitoring")
    bad = at.ec2.run_instances(InstanceType="m1.small", KeyName="key", MetadataOptions={"HttpTokens": "optional", "HttpPutResponseHopLimit": 5, "HttpEndpoint": "enabled"}, **common)["Instances"][0]["InstanceId"]
    at.bad("AWS::EC2::Instance", bad, "ec2-instance-imdsv2-required", "ec2-instance-has-role", "ec2-instance-previous-generation-avoided", "ec2-instance-no-ssh-key", "ec2-instance-metadata-hop-limit-low")


def templates(at):
    disk = {"DeviceName": "/dev/sda1", "Ebs": {"VolumeSize": 8}}
    good = at.ec2.create_launch_template(LaunchTemplateName="good", LaunchTemplateData={"ImageId": "ami-12c6146b", "InstanceType": "t3.micro", "MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 1}, "BlockDeviceMappings": [{**disk, "Ebs": {"VolumeSize": 8, "Encrypted": True}}]})["LaunchTemplate"]["LaunchTemplateId"]
    at.good("AWS::EC2::LaunchTemplate", good, "ec2-launch-template-imdsv2-required", "ec2-launch-template-volumes-encrypted")
    bad = at.ec2.create_launch_template(LaunchTemplateName="bad", LaunchTemplateData={"ImageId": "ami-12c6146b", "InstanceType": "t3.micro", "MetadataOptions": {"HttpTokens": "optional"}, "BlockDeviceMappings": [disk]})["LaunchTemplate"]["LaunchTemplateId"]
    at.bad("AWS::EC2::LaunchTemplate", bad, "ec2-launch-template-imdsv2-required", "ec2-launch-template-volumes-encrypted")
    at.autoscaling.create_auto_scaling_group(AutoScalingGroupName="good", MinSize=0, MaxSize=2, VPCZoneIdentifier=",".join(at.subnets), HealthCheckType="ELB", MaxInstanceLifetime=604800, CapacityRebalance=True,
                                             MixedInstancesPolicy={"LaunchTemplate": {"LaunchTemplateSpecification": {"LaunchTemplateId": good, "Version": "$Latest"}, "Overrides": [{"InstanceType": "t3.micro"}, {"InstanceType": "t3a.micro"}]}},
                                             Tags=[{"Key": "Team", "Value": "web", "PropagateAtLaunch": True}])
    at.good("AWS::AutoScaling::AutoScalingGroup", "good", "autoscaling-group-multiple-zones", "autoscaling-group-uses-launch-template", "autoscaling-group-room-to-grow")
    at.autoscaling.create_launch_configuration(LaunchConfigurationName="bad", ImageId="ami-12c6146b", InstanceType="t3.micro", AssociatePublicIpAddress=True, BlockDeviceMappings=[disk])
    at.bad("AWS::AutoScaling::LaunchConfiguration", "bad", "autoscaling-launch-configuration-volumes-encrypted", "autoscaling-launch-configuration-no-public-ip", "autoscaling-launch-configuration-imdsv2-required")
    at.autoscaling.create_auto_scaling_group(AutoScalingGroupName="bad", MinSize=0, MaxSize=0, VPCZoneIdentifier=at.subnets[0], LaunchConfigurationName="bad")
    at.bad("AWS::AutoScaling::AutoScalingGroup", "bad", "autoscaling-group-multiple-zones", "autoscaling-group-uses-launch-template", "autoscaling-group-room-to-grow")


def balancers(at):
    for name in ("good", "bad"):
        balancer = at.elbv2.create_load_balancer(Name=name, Subnets=at.subnets, SecurityGroups=[at.group], Scheme="internal" if name == "good" else "internet-facing")["LoadBalancers"][0]["LoadBalancerArn"]
        target = at.elbv2.create_target_group(Name=name, Protocol="HTTPS" if name == "good" else "HTTP", Port=443, VpcId=at.vpc, HealthCheckProtocol="HTTPS" if name == "good" else "HTTP")["TargetGroups"][0]["TargetGroupArn"]
        action = [{"Type": "forward", "TargetGroupArn": target}]
        certificate = at.acm.request_certificate(DomainName="balancer.example.com", ValidationMethod="DNS")["CertificateArn"] if name == "good" else None
        listener = at.elbv2.create_listener(LoadBalancerArn=balancer, Port=443, DefaultActions=action, **({"Protocol": "HTTPS", "SslPolicy": "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09", "Certificates": [{"CertificateArn": certificate}]} if certificate else {"Protocol": "HTTP"}))["Listeners"][0]["ListenerArn"]
        attributes = {"access_logs.s3.enabled": "true", "access_logs.s3.bucket": f"logs-{at.account}-{at.region}", "deletion_protection.enabled": "true", "routing.http.drop_invalid_header_fields.enabled": "true", "routing.http.desync_mitigation_mode": "strictest", "connection_logs.s3.enabled": "true", "connection_logs.s3.bucket": f"logs-{at.account}-{at.region}"}
        if certificate:
            at.elbv2.modify_load_balancer_attributes(LoadBalancerArn=balancer, Attributes=[{"Key": key, "Value": value} for key, value in attributes.items()])
        note = at.good if certificate else at.bad
        note("AWS::ElasticLoadBalancingV2::LoadBalancer", balancer, "load-balancer-internal")
        note("AWS::ElasticLoadBalancingV2::TargetGroup", target, "target-group-encrypted", "target-group-health-check-encrypted")
        note("AWS::ElasticLoadBalancingV2::Listener", f"{balancer} {listener}", "alb-listener-encrypts-or-redirects")


def classic_balancers(at):
    certificate = at.acm.request_certificate(DomainName="classic.example.com", ValidationMethod="DNS")["CertificateArn"]
    for name, listener in (("good", {"Protocol": "HTTPS", "LoadBalancerPort": 443, "InstanceProtocol": "HTTPS", "InstancePort": 443, "SSLCertificateId": certificate}), ("bad", {"Protocol": "HTTP", "LoadBalancerPort": 80, "InstancePort": 80})):
        at.elb.create_load_balancer(LoadBalancerName=name, Listeners=[listener], Subnets=at.subnets if name == "good" else at.subnets[:1], Scheme="internal" if name == "good" else "internet-facing", SecurityGroups=[at.group])
    at.elb.modify_load_balancer_attributes(LoadBalancerName="good", LoadBalancerAttributes={"CrossZoneLoadBalancing": {"Enabled": True}, "AccessLog": {"Enabled": True, "S3BucketName": f"logs-{at.account}-{at.region}", "EmitInterval": 5, "S3BucketPrefix": "x"}, "ConnectionDraining": {"Enabled": True, "Timeout": 300}})
    at.elb.create_load_balancer_policy(LoadBalancerName="good", PolicyName="tls", PolicyTypeName="SSLNegotiationPolicyType", PolicyAttributes=[{"AttributeName": "Reference-Security-Policy", "AttributeValue": "ELBSecurityPolicy-TLS-1-2-2017-01"}])
    at.elb.set_load_balancer_policies_of_listener(LoadBalancerName="good", LoadBalancerPort=443, PolicyNames=["tls"])
    at.good("AWS::ElasticLoadBalancing::LoadBalancer", "good", "classic-load-balancer-listeners-encrypt", "classic-load-balancer-access-logs")
    at.bad("AWS::ElasticLoadBalancing::LoadBalancer", "bad", "classic-load-balancer-listeners-encrypt", "classic-load-balancer-access-logs", "classic-load-balancer-in-several-zones")


def containers(at):
    at.ecs.create_cluster(clusterName="good", settings=[{"name": "containerInsights", "value": "enabled"}], configuration={"executeCommandConfiguration": {"kmsKeyId": at.key_arn, "logging": "OVERRIDE", "logConfiguration": {"cloudWatchLogGroupName": "/good", "cloudWatchEncryptionEnabled": True}}})
    at.good("AWS::ECS::Cluster", at.arn("ecs", "cluster/good"), "ecs-cluster-container-insights", "ecs-cluster-exec-encrypted-with-own-key")
    at.ecs.create_cluster(clusterName="bad")
    at.bad("AWS::ECS::Cluster", at.arn("ecs", "cluster/bad"), "ecs-cluster-container-insights")
    good = at.ecs.register_task_definition(family="good", networkMode="awsvpc", taskRoleArn=f"arn:aws:iam::{at.account}:role/good", executionRoleArn=f"arn:aws:iam::{at.account}:role/runner",
                                           containerDefinitions=[{"name": "a", "image": "nginx", "memory": 128, "readonlyRootFilesystem": True, "user": "1000", "logConfiguration": {"logDriver": "awslogs"}}])["taskDefinition"]["taskDefinitionArn"]
    at.good("AWS::ECS::TaskDefinition", good, "ecs-task-not-privileged", "ecs-task-read-only-root", "ecs-task-logs", "ecs-task-no-secrets-in-environment")
    bad = at.ecs.register_task_definition(family="bad", networkMode="host", containerDefinitions=[{"name": "a", "image": "nginx", "memory": 128, "privileged": True, "environment": [{"name": "DB_PASSWORD", "value": "correct-horse-battery"}]}])["taskDefinition"]["taskDefinitionArn"]
    at.bad("AWS::ECS::TaskDefinition", bad, "ecs-task-not-privileged", "ecs-task-read-only-root", "ecs-task-logs", "ecs-task-no-secrets-in-environment")
    for name in ("good", "bad"):
        at.ecs.create_service(cluster="good", serviceName=name, taskDefinition=name, desiredCount=1, launchType="FARGATE", platformVersion="LATEST" if name == "good" else "1.3.0",
                              networkConfiguration={"awsvpcConfiguration": {"subnets": at.subnets, "securityGroups": [at.group], "assignPublicIp": "DISABLED" if name == "good" else "ENABLED"}})
        (at.good if name == "good" else at.bad)("AWS::ECS::Service", f"{at.arn('ecs', 'cluster/good')} {at.arn('ecs', f'service/good/{name}')}", "ecs-service-latest-platform-version")


def kubernetes(at):
    role = f"arn:aws:iam::{at.account}:role/good"
    at.eks.create_cluster(name="good", version="1.34", roleArn=role, resourcesVpcConfig={"subnetIds": at.subnets, "endpointPublicAccess": False, "endpointPrivateAccess": True}, encryptionConfig=[{"resources": ["secrets"], "provider": {"keyArn": at.key_arn}}],
                          logging={"clusterLogging": [{"types": ["api", "audit", "authenticator", "controllerManager", "scheduler"], "enabled": True}]}, accessConfig={"authenticationMode": "API"}, deletionProtection=True)
    at.good("AWS::EKS::Cluster", "good", "eks-cluster-endpoint-not-public", "eks-cluster-audit-log", "eks-cluster-secrets-encrypted-with-own-key")
    at.eks.create_cluster(name="bad", version="1.21", roleArn=role, resourcesVpcConfig={"subnetIds": at.subnets})
    at.bad("AWS::EKS::Cluster", "bad", "eks-cluster-endpoint-not-public", "eks-cluster-audit-log", "eks-cluster-version-in-standard-support")


def archive():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr(zipfile.ZipInfo("index.py"), "def handler(event, context): pass")
    return packed.getvalue()


def functions(at):
    common = {"Role": f"arn:aws:iam::{at.account}:role/good", "Handler": "index.handler", "Code": {"ZipFile": archive()}}
    functions = at.client("lambda")
    functions.create_function(FunctionName="good", Runtime="python3.13", KMSKeyArn=at.key_arn, Environment={"Variables": {"STAGE": "one"}}, TracingConfig={"Mode": "Active"}, DeadLetterConfig={"TargetArn": at.arn("sqs", "dead")}, VpcConfig={"SubnetIds": at.subnets, "SecurityGroupIds": [at.group]}, **common)
    functions.put_function_concurrency(FunctionName="good", ReservedConcurrentExecutions=5)
    at.good("AWS::Lambda::Function", "good", "lambda-function-runtime-supported", "lambda-function-no-secrets-in-environment", "lambda-function-tracing-active", "lambda-function-in-vpc")
    functions.create_function(FunctionName="bad", Runtime="python3.7", Environment={"Variables": {"DB_PASSWORD": "correct-horse-battery"}}, **common)
    at.bad("AWS::Lambda::Function", "bad", "lambda-function-runtime-supported", "lambda-function-no-secrets-in-environment", "lambda-function-tracing-active")


def batches(at):
    role = f"arn:aws:iam::{at.account}:role/good"
    container = {"image": "busybox", "vcpus": 1, "memory": 128, "command": ["true"], "jobRoleArn": role}
    for name, more in (("good", {"privileged": False}), ("bad", {"privileged": True, "environment": [{"name": "DB_PASSWORD", "value": "correct-horse-battery"}]})):
        arn = at.batch.register_job_definition(jobDefinitionName=name, type="container", containerProperties={**container, **more})["jobDefinitionArn"]
        (at.good if name == "good" else at.bad)("AWS::Batch::JobDefinition", arn, "batch-job-definition-not-privileged", "batch-job-definition-no-secrets-in-environment")
