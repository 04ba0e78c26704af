framework "aws-fsbp" {
  title   = "AWS Foundational Security Best Practices"
  version = "2026-08"
  source  = "controls of AWS Security Hub: awslabs/oscal-content-for-aws-services, Apache-2.0, and Prowler's list of the standard, Apache-2.0"
  names   = ["fsbp"]

  group "ACM" {
    ids   = ["ACM.1", "ACM.2"]
  }

  group "APIGateway" {
    ids   = ["APIGateway.1", "APIGateway.2", "APIGateway.3", "APIGateway.4", "APIGateway.5", "APIGateway.8", "APIGateway.9", "APIGateway.10"]
  }

  group "Account" {
    ids   = ["Account.1", "Account.2"]
  }

  group "Amplify" {
    ids   = ["Amplify.1", "Amplify.2"]
  }

  group "AppConfig" {
    ids   = ["AppConfig.1", "AppConfig.2", "AppConfig.3", "AppConfig.4"]
  }

  group "AppFlow" {
    ids   = ["AppFlow.1"]
  }

  group "AppRunner" {
    ids   = ["AppRunner.1", "AppRunner.2"]
  }

  group "AppSync" {
    ids   = ["AppSync.1", "AppSync.2", "AppSync.5", "AppSync.6"]
  }

  group "Athena" {
    ids   = ["Athena.1", "Athena.4"]
  }

  group "AutoScaling" {
    ids   = ["AutoScaling.1", "AutoScaling.2", "AutoScaling.3", "AutoScaling.4", "AutoScaling.5", "AutoScaling.6", "AutoScaling.9"]
  }

  group "Autoscaling" {
    ids   = ["Autoscaling.5"]
  }

  group "Backup" {
    ids   = ["Backup.1"]
  }

  group "Batch" {
    ids   = ["Batch.1", "Batch.2", "Batch.3", "Batch.4"]
  }

  group "CloudFormation" {
    ids   = ["CloudFormation.1", "CloudFormation.3", "CloudFormation.4"]
  }

  group "CloudFront" {
    ids   = ["CloudFront.1", "CloudFront.3", "CloudFront.4", "CloudFront.5", "CloudFront.6", "CloudFront.7", "CloudFront.8", "CloudFront.9", "CloudFront.10",
      "CloudFront.12", "CloudFront.13", "CloudFront.15", "CloudFront.16", "CloudFront.17"]
  }

  group "CloudTrail" {
    ids   = ["CloudTrail.1", "CloudTrail.2", "CloudTrail.3", "CloudTrail.4", "CloudTrail.5", "CloudTrail.6", "CloudTrail.7", "CloudTrail.10"]
  }

  group "CloudWatch" {
    ids   = ["CloudWatch.15", "CloudWatch.16", "CloudWatch.17"]
  }

  group "CodeBuild" {
    ids   = ["CodeBuild.1", "CodeBuild.2", "CodeBuild.3", "CodeBuild.4", "CodeBuild.5", "CodeBuild.7"]
  }

  group "CodeGuruProfiler" {
    ids   = ["CodeGuruProfiler.1"]
  }

  group "CodeGuruReviewer" {
    ids   = ["CodeGuruReviewer.1"]
  }

  group "Cognito" {
    ids   = ["Cognito.1", "Cognito.2", "Cognito.3", "Cognito.4", "Cognito.5", "Cognito.6"]
  }

  group "Config" {
    ids   = ["Config.1"]
  }

  group "Connect" {
    ids   = ["Connect.1", "Connect.2"]
  }

  group "DMS" {
    ids   = ["DMS.1", "DMS.6", "DMS.7", "DMS.8", "DMS.9", "DMS.10", "DMS.11", "DMS.12", "DMS.13"]
  }

  group "DataFirehose" {
    ids   = ["DataFirehose.1"]
  }

  group "DataSync" {
    ids   = ["DataSync.1", "DataSync.2"]
  }

  group "DocumentDB" {
    ids   = ["DocumentDB.1", "DocumentDB.2", "DocumentDB.3", "DocumentDB.4", "DocumentDB.5", "DocumentDB.6"]
  }

  group "DynamoDB" {
    ids   = ["DynamoDB.1", "DynamoDB.2", "DynamoDB.3", "DynamoDB.4", "DynamoDB.6", "DynamoDB.7"]
  }

  group "EC2" {
    ids   = ["EC2.1", "EC2.2", "EC2.3", "EC2.4", "EC2.6", "EC2.7", "EC2.8", "EC2.9", "EC2.10", "EC2.12", "EC2.13", "EC2.14", "EC2.15", "EC2.16", "EC2.17", "EC2.18",
      "EC2.19", "EC2.20", "EC2.21", "EC2.22", "EC2.23", "EC2.24", "EC2.25", "EC2.28", "EC2.51", "EC2.53", "EC2.54", "EC2.55", "EC2.56", "EC2.57", "EC2.58",
      "EC2.60", "EC2.170", "EC2.171", "EC2.172", "EC2.173", "EC2.174", "EC2.175", "EC2.176", "EC2.177", "EC2.178", "EC2.179", "EC2.180", "EC2.181",
      "EC2.182"]
  }

  group "ECR" {
    ids   = ["ECR.1", "ECR.2", "ECR.3", "ECR.5"]
  }

  group "ECS" {
    ids   = ["ECS.1", "ECS.2", "ECS.3", "ECS.4", "ECS.5", "ECS.8", "ECS.9", "ECS.10", "ECS.12", "ECS.17", "ECS.18", "ECS.19", "ECS.20", "ECS.21"]
  }

  group "EFS" {
    ids   = ["EFS.1", "EFS.2", "EFS.3", "EFS.4", "EFS.6", "EFS.7", "EFS.8"]
  }

  group "EKS" {
    ids   = ["EKS.1", "EKS.2", "EKS.3", "EKS.8"]
  }

  group "ELB" {
    ids   = ["ELB.1", "ELB.2", "ELB.3", "ELB.4", "ELB.5", "ELB.6", "ELB.7", "ELB.8", "ELB.9", "ELB.10", "ELB.12", "ELB.13", "ELB.14", "ELB.16", "ELB.17", "ELB.18",
      "ELB.21", "ELB.22"]
  }

  group "EMR" {
    ids   = ["EMR.1", "EMR.2", "EMR.3", "EMR.4"]
  }

  group "ES" {
    ids   = ["ES.1", "ES.2", "ES.3", "ES.4", "ES.5", "ES.6", "ES.7", "ES.8"]
  }

  group "ElastiCache" {
    ids   = ["ElastiCache.1", "ElastiCache.2", "ElastiCache.3", "ElastiCache.4", "ElastiCache.5", "ElastiCache.6", "ElastiCache.7"]
  }

  group "ElasticBeanstalk" {
    ids   = ["ElasticBeanstalk.1", "ElasticBeanstalk.2", "ElasticBeanstalk.3"]
  }

  group "EventBridge" {
    ids   = ["EventBridge.3", "EventBridge.4"]
  }

  group "FSx" {
    ids   = ["FSx.1", "FSx.2", "FSx.3", "FSx.4", "FSx.5"]
  }

  group "Glue" {
    ids   = ["Glue.3", "Glue.4"]
  }

  group "GuardDuty" {
    ids   = ["GuardDuty.1", "GuardDuty.5", "GuardDuty.6", "GuardDuty.7", "GuardDuty.8", "GuardDuty.9", "GuardDuty.10", "GuardDuty.11", "GuardDuty.12",
      "GuardDuty.13"]
  }

  group "IAM" {
    ids   = ["IAM.1", "IAM.2", "IAM.3", "IAM.4", "IAM.5", "IAM.6", "IAM.7", "IAM.8", "IAM.9", "IAM.10", "IAM.11", "IAM.12", "IAM.13", "IAM.14", "IAM.15", "IAM.16",
      "IAM.17", "IAM.18", "IAM.19", "IAM.21", "IAM.22", "IAM.26", "IAM.27", "IAM.28"]
  }

  group "IVS" {
    ids   = ["IVS.1", "IVS.2", "IVS.3"]
  }

  group "Inspector" {
    ids   = ["Inspector.1", "Inspector.2", "Inspector.3", "Inspector.4"]
  }

  group "IoTSiteWise" {
    ids   = ["IoTSiteWise.1", "IoTSiteWise.2", "IoTSiteWise.3", "IoTSiteWise.4", "IoTSiteWise.5"]
  }

  group "IoTTwinMaker" {
    ids   = ["IoTTwinMaker.1", "IoTTwinMaker.2", "IoTTwinMaker.3", "IoTTwinMaker.4"]
  }

  group "IoTWireless" {
    ids   = ["IoTWireless.1", "IoTWireless.2", "IoTWireless.3"]
  }

  group "KMS" {
    ids   = ["KMS.1", "KMS.2", "KMS.3", "KMS.4", "KMS.5"]
  }

  group "Keyspaces" {
    ids   = ["Keyspaces.1"]
  }

  group "Kinesis" {
    ids   = ["Kinesis.1", "Kinesis.3"]
  }

  group "Lambda" {
    ids   = ["Lambda.1", "Lambda.2", "Lambda.3", "Lambda.5", "Lambda.7"]
  }

  group "MQ" {
    ids   = ["MQ.2", "MQ.5", "MQ.6"]
  }

  group "MSK" {
    ids   = ["MSK.1", "MSK.2", "MSK.5"]
  }

  group "Macie" {
    ids   = ["Macie.1", "Macie.2"]
  }

  group "Neptune" {
    ids   = ["Neptune.1", "Neptune.2", "Neptune.3", "Neptune.4", "Neptune.5", "Neptune.6", "Neptune.7", "Neptune.8", "Neptune.9"]
  }

  group "NetworkFirewall" {
    ids   = ["NetworkFirewall.1", "NetworkFirewall.2", "NetworkFirewall.3", "NetworkFirewall.4", "NetworkFirewall.5", "NetworkFirewall.6", "NetworkFirewall.9",
      "NetworkFirewall.10"]
  }

  group "OpenSearch" {
    ids   = ["OpenSearch.1", "OpenSearch.2", "OpenSearch.3", "OpenSearch.4", "OpenSearch.5", "OpenSearch.6", "OpenSearch.7", "OpenSearch.8", "OpenSearch.10"]
  }

  group "Opensearch" {
    ids   = ["Opensearch.1", "Opensearch.2", "Opensearch.3", "Opensearch.4", "Opensearch.5", "Opensearch.6", "Opensearch.7", "Opensearch.8", "Opensearch.10",
      "Opensearch.11"]
  }

  group "PCA" {
    ids   = ["PCA.1", "PCA.2"]
  }

  group "PrivateCertificateAuthority" {
    ids   = ["PrivateCertificateAuthority.1"]
  }

  group "RDS" {
    ids   = ["RDS.1", "RDS.2", "RDS.3", "RDS.4", "RDS.5", "RDS.6", "RDS.7", "RDS.8", "RDS.9", "RDS.10", "RDS.11", "RDS.12", "RDS.13", "RDS.14", "RDS.15", "RDS.16",
      "RDS.17", "RDS.18", "RDS.19", "RDS.20", "RDS.21", "RDS.22", "RDS.23", "RDS.24", "RDS.25", "RDS.26", "RDS.27", "RDS.34", "RDS.35", "RDS.36", "RDS.37",
      "RDS.38", "RDS.39", "RDS.40", "RDS.41", "RDS.42", "RDS.43", "RDS.44", "RDS.45", "RDS.46", "RDS.47", "RDS.48", "RDS.50"]
  }

  group "Redshift" {
    ids   = ["Redshift.1", "Redshift.2", "Redshift.3", "Redshift.4", "Redshift.6", "Redshift.7", "Redshift.8", "Redshift.9", "Redshift.10", "Redshift.15",
      "Redshift.16", "Redshift.17", "Redshift.18"]
  }

  group "RedshiftServerless" {
    ids   = ["RedshiftServerless.1", "RedshiftServerless.2", "RedshiftServerless.3", "RedshiftServerless.4", "RedshiftServerless.5", "RedshiftServerless.6"]
  }

  group "Route53" {
    ids   = ["Route53.2"]
  }

  group "S3" {
    ids   = ["S3.1", "S3.2", "S3.3", "S3.5", "S3.6", "S3.7", "S3.8", "S3.9", "S3.10", "S3.11", "S3.12", "S3.13", "S3.14", "S3.15", "S3.17", "S3.19", "S3.20",
      "S3.22", "S3.23", "S3.24", "S3.25"]
  }

  group "SES" {
    ids   = ["SES.3"]
  }

  group "SNS" {
    ids   = ["SNS.1", "SNS.2", "SNS.4"]
  }

  group "SQS" {
    ids   = ["SQS.1", "SQS.3"]
  }

  group "SSM" {
    ids   = ["SSM.1", "SSM.2", "SSM.3", "SSM.4", "SSM.5", "SSM.6", "SSM.7"]
  }

  group "SageMaker" {
    ids   = ["SageMaker.1", "SageMaker.2", "SageMaker.3", "SageMaker.4", "SageMaker.5", "SageMaker.6", "SageMaker.7", "SageMaker.8", "SageMaker.9", "SageMaker.10",
      "SageMaker.11", "SageMaker.12", "SageMaker.13", "SageMaker.14", "SageMaker.15"]
  }

  group "SecretsManager" {
    ids   = ["SecretsManager.1", "SecretsManager.2", "SecretsManager.3", "SecretsManager.4"]
  }

  group "ServiceCatalog" {
    ids   = ["ServiceCatalog.1"]
  }

  group "StepFunctions" {
    ids   = ["StepFunctions.1"]
  }

  group "TestControl" {
    ids   = ["TestControl.1"]
  }

  group "Transfer" {
    ids   = ["Transfer.2", "Transfer.3", "Transfer.4", "Transfer.5", "Transfer.6", "Transfer.7"]
  }

  group "WAF" {
    ids   = ["WAF.1", "WAF.2", "WAF.3", "WAF.4", "WAF.6", "WAF.7", "WAF.8", "WAF.10", "WAF.11", "WAF.12"]
  }

  group "WorkSpaces" {
    ids   = ["WorkSpaces.1", "WorkSpaces.2"]
  }
}
