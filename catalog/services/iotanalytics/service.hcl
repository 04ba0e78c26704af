service "iotanalytics" {
  title    = "AWS IoT Analytics"
  model    = "abstracted"
  prefixes = ["AWS::IoTAnalytics::"]
  because  = "AWS runs channels, pipelines and data stores for devices' messages; what they hold, and who reaches it, is the customer's. Support is until 2025-12-15."
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

override "iotanalytics-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2025-12-15: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "iotanalytics-end"
  since   = "2025-12-16"
}
