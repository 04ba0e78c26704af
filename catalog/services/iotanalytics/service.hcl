service "iotanalytics" {
  title    = "AWS IoT Analytics"
  model    = "abstracted"
  prefixes = ["AWS::IoTAnalytics::"]
  because  = "AWS ran channels, pipelines and data stores for devices' messages; support ended on 2025-12-15, so whatever a template still names of it is to be moved."
  sources  = ["best-practices-wp", "iotanalytics-end"]

  type "AWS::IoTAnalytics::Channel" {
    title  = "Channel"
    name   = "ChannelName"
    traits = ["host", "store"]
  }
  type "AWS::IoTAnalytics::Datastore" {
    title  = "Data store"
    name   = "DatastoreName"
    traits = ["host", "store"]
  }
  type "AWS::IoTAnalytics::Dataset" {
    title  = "Dataset"
    name   = "DatasetName"
    traits = ["store", "code"]
  }
  type "AWS::IoTAnalytics::Pipeline" {
    title  = "Pipeline"
    name   = "PipelineName"
    traits = ["code"]
  }
}
