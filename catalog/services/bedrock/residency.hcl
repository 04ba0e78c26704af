flow "processing" {
  on     = ["AWS::Bedrock::ApplicationInferenceProfile"]
  paths  = ["ModelSource.CopyFrom"]
  takes  = "prefix"
  source = "resource-types"
}

flow "processing" {
  on     = ["AWS::Bedrock::Agent"]
  paths  = ["FoundationModel"]
  takes  = "prefix"
  source = "resource-types"
}

flow "processing" {
  on     = ["AWS::Bedrock::KnowledgeBase"]
  paths  = ["KnowledgeBaseConfiguration.VectorKnowledgeBaseConfiguration.EmbeddingModelArn"]
  takes  = "prefix"
  source = "resource-types"
}

flow "processing" {
  on     = ["AWS::Bedrock::Prompt"]
  paths  = ["Variants.ModelId"]
  takes  = "prefix"
  source = "resource-types"
}

flow "processing" {
  on     = ["AWS::Bedrock::Guardrail"]
  paths  = ["CrossRegionConfig.GuardrailProfileArn"]
  takes  = "prefix"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::Bedrock::DataSource"]
  paths  = ["DataSourceConfiguration.S3Configuration.BucketArn"]
  takes  = "bucket"
  source = "resource-types"
}

prefix "us" {
  regions = ["us-east-1", "us-east-2", "us-west-1", "us-west-2"]
  source  = "bedrock-inference-profiles"
}

prefix "eu" {
  regions = ["eu-central-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-3"]
  source  = "bedrock-inference-profiles"
}

prefix "apac" {
  regions = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4"]
  source  = "bedrock-inference-profiles"
}

prefix "jp" {
  regions = ["ap-northeast-1", "ap-northeast-3"]
  source  = "bedrock-inference-profiles"
}

prefix "au" {
  regions = ["ap-southeast-2", "ap-southeast-4"]
  source  = "bedrock-inference-profiles"
}

prefix "ca" {
  regions = ["ca-central-1", "ca-west-1"]
  source  = "bedrock-inference-profiles"
}

prefix "us-gov" {
  regions = ["us-gov-east-1", "us-gov-west-1"]
  source  = "bedrock-inference-profiles"
}

prefix "global" {
  partition = "aws"
  source    = "bedrock-inference-profiles"
}
