terraform "aws_codepipeline" {
  type = "AWS::CodePipeline::Pipeline"
  set = {
    ArtifactStore  = length(self.artifact_store) > 1 ? null : self.artifact_store
    ArtifactStores = length(self.artifact_store) > 1 ? [for s in self.artifact_store : { Region = s.region, ArtifactStore = s }] : null
    Stages         = [for s in each(self.stage) : { Name = s.name, Actions = [for a in each(s.action) : merge(a, { ActionTypeId = { Category = a.category, Owner = a.owner, Provider = a.provider, Version = a.version } })] }]
  }
}

types {
  aws_codepipeline_webhook            = "AWS::CodePipeline::Webhook"
  aws_codepipeline_custom_action_type = "AWS::CodePipeline::CustomActionType"
}
