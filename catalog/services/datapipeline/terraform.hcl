types {
  aws_datapipeline_pipeline = "AWS::DataPipeline::Pipeline"
}
