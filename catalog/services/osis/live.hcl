live "AWS::OSIS::Pipeline" {
  service   = "osis"
  operation = "ListPipelines"
  actions   = ["osis:ListPipelines"]
  items     = "Pipelines[]"
  id        = "PipelineName"
  equal     = ["LogPublishingOptions.IsLoggingEnabled"]
  set = {
    ResourcePolicy = { Policy = self.GetResourcePolicy.Policy }
    VpcOptions     = { SubnetIds = [for x in each(self.VpcEndpoints) : x.VpcOptions.SubnetIds] }
  }
  follow "GetPipeline" {
    actions = ["osis:GetPipeline"]
    input   = { PipelineName = self.PipelineName }
    root    = "Pipeline"
    whole   = true
  }
  follow "GetResourcePolicy" {
    actions = ["osis:GetResourcePolicy"]
    input   = { ResourceArn = self.PipelineArn }
    not_set = ["ResourceNotFoundException"]
  }
}
