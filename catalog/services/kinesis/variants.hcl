variant "on-demand" {
  title = "Stream on demand"
  resource "AWS::Kinesis::Stream" "events" {
    StreamModeDetails = { StreamMode = "ON_DEMAND" }
  }
}

variant "provisioned" {
  title = "Stream with provisioned shards"
  resource "AWS::Kinesis::Stream" "events" {
    ShardCount = 4
  }
}
