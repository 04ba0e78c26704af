variant "notebook" {
  title = "Notebook instance"
  resource "AWS::SageMaker::NotebookInstance" "notebook" {
    InstanceType = "ml.t3.medium"
    RoleArn      = "arn:aws:iam::123456789012:role/notebook"
  }
}

variant "studio" {
  title = "Studio domain"
  resource "AWS::SageMaker::Domain" "studio" {
    DomainName = "studio"
    AuthMode   = "IAM"
  }
}

variant "endpoint" {
  title = "Inference endpoint"
  resource "AWS::SageMaker::Model" "model" {
    PrimaryContainer = { Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/model:1" }
  }
  resource "AWS::SageMaker::EndpointConfig" "configuration" {
    ProductionVariants = [{ VariantName = "all", ModelName = ref("model"), InstanceType = "ml.m5.large", InitialInstanceCount = 2 }]
  }
  resource "AWS::SageMaker::Endpoint" "endpoint" { EndpointConfigName = ref("configuration") }
}

variant "hyperpod" {
  title = "HyperPod cluster"
  resource "AWS::SageMaker::Cluster" "cluster" { ClusterName = "train" }
}
