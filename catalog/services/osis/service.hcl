service "osis" {
  title    = "Amazon OpenSearch Ingestion"
  names    = ["opensearch ingestion"]
  model    = "abstracted"
  prefixes = ["AWS::OSIS::"]
  because  = "By the service model: AWS runs and patches the collectors and scales them; the customer writes the pipeline, gives it a role and a network, and sets its bounds."
  sources  = ["best-practices-wp", "osis-guide"]

  type "AWS::OSIS::Pipeline" {
    title  = "Pipeline"
    name   = "PipelineName"
    traits = ["host", "store", "endpoint", "policy"]
  }
}

override "osis-vpc" {
  on         = ["AWS::OSIS::Pipeline"]
  when       = length(self.VpcOptions.SubnetIds) > 0
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "The pipeline's endpoint stands in the customer's subnets behind its security groups."
  source     = "osis-guide"
  confidence = "derived"
  example "applies" { VpcOptions = { SubnetIds = ["subnet-1"], SecurityGroupIds = ["sg-1"] } }
  example "does-not-apply" { PipelineName = "logs" }
  example "unknown" { VpcOptions = unknown("parameter without default") }
}

override "osis-buffer" {
  on      = ["AWS::OSIS::Pipeline"]
  holders = { "data.backup" = "not-applicable", "svc.capacity" = "shared", "data.encrypt-rest" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Scales the pipeline with the load, within the bounds."
      customer = "Smallest and largest number of units."
    }
    "data.encrypt-rest" = {
      aws      = "Encrypts the persistent buffer, where there is one."
      customer = "Naming a KMS key where AWS's own is not enough."
    }
  }
  because    = "A pipeline holds data only on their way."
  source     = "osis-guide"
  confidence = "derived"
}
