service "ecr" {
  title      = "Amazon Elastic Container Registry"
  names      = ["ecr-public", "Amazon Elastic Container Registry Public", "ECR PUBLIC", "amazon ecr", "container registry", "docker registry"]
  model      = "abstracted"
  prefixes   = ["AWS::ECR::"]
  because    = "AWS runs the registry and encrypts what it stores; the images, their flaws, who may pull and push them and how long they are kept are the customer's."
  sources    = ["ecr-security", "srm-page", "ecr-infrastructure"]
  classed_by = "ecr-infrastructure"

  type "AWS::ECR::Repository" {
    title  = "Repository"
    name   = "RepositoryName"
    traits = ["host", "code", "store", "endpoint", "policy"]
  }
  type "AWS::ECR::PublicRepository" {
    title  = "Public repository"
    name   = "RepositoryName"
    traits = ["host", "code", "store", "endpoint", "policy"]
  }
  type "AWS::ECR::RegistryPolicy" {
    title  = "Registry policy"
    traits = ["policy"]
  }
  type "AWS::ECR::RepositoryCreationTemplate" {
    title  = "Repository creation template"
    traits = ["setting"]
    bears  = ["app.software", "data.keys", "iam.resource-policy"]
  }
  type "AWS::ECR::RegistryScanningConfiguration" {
    title  = "Scanning configuration of the registry"
    traits = ["setting"]
    bears  = ["app.software"]
  }
  type "AWS::ECR::SigningConfiguration" {
    title  = "Signing configuration of the registry"
    traits = ["setting"]
    bears  = ["app.software"]
  }
  type "AWS::ECR::ReplicationConfiguration" {
    title  = "Replication configuration of the registry"
    traits = ["setting"]
    bears  = ["data.residency", "data.backup"]
  }
  settings = ["AWS::ECR::PullThroughCacheRule", "AWS::ECR::PullTimeUpdateExclusion"]
}

override "ecr-repository" {
  on      = ["AWS::ECR::Repository"]
  holders = { "data.encrypt-rest" = "shared", "data.backup" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts every image layer at rest; it cannot be switched off."
      customer = "Choosing the key when the repository is created: AWS's own or one in KMS."
    }
    "data.backup" = {
      aws      = "Keeps redundant copies of every image."
      customer = "Lifecycle rules that do not delete what is still run, immutable tags, and replication where another Region must have a copy."
    }
  }
  because    = "Images are encrypted without being asked; which key and for how long they are kept is the customer's choice."
  source     = "ecr-encryption"
  confidence = "derived"
}

source "ecr-security" {
  title  = "Amazon ECR User Guide, Security in Amazon Elastic Container Registry"
  url    = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/security.html"
  opened = false
}

source "ecr-encryption" {
  title  = "Amazon ECR User Guide, Encryption at rest"
  url    = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html"
  opened = false
}

source "ecr-infrastructure" {
  title = "Amazon ECR User Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/infrastructure-security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, reached over the network by AWS's published API, with TLS: read in the archived copy of the guide (awsdocs/amazon-ecr-user-guide@7b3e7ed)."
}
