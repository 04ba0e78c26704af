flow "replica" {
  on     = ["AWS::DynamoDB::GlobalTable"]
  paths  = ["Replicas.Region", "GlobalTableWitnesses.Region"]
  takes  = "region"
  source = "resource-types"
}

flow "delivery" {
  on     = ["AWS::DynamoDB::Table"]
  paths  = ["KinesisStreamSpecification.StreamArn"]
  takes  = "arn"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::DynamoDB::Table"]
  paths  = ["ImportSourceSpecification.S3BucketSource.S3Bucket"]
  takes  = "bucket"
  source = "resource-types"
}

# Terraform writes the replicas into the table; CloudFormation has a type of its own for tables that have any.
flow "replica" {
  on     = ["AWS::DynamoDB::Table"]
  paths  = ["meta.Replicas.Region"]
  takes  = "region"
  source = "terraform-resources"
}
