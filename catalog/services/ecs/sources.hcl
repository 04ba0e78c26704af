source "ecs-express" {
  title  = "Amazon ECS Developer Guide, Amazon ECS Express Mode services"
  url    = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/express-service-overview.html"
  opened = false
}

source "ecs-anywhere" {
  title  = "Amazon ECS Developer Guide, Amazon ECS clusters for external instances"
  url    = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html"
  opened = false
}

source "ecs-platform-versions" {
  title = "Amazon ECS Developer Guide, Fargate Linux platform versions"
  url   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html"
  as_of = "2026-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-ecs-developer-guide@021abe8, platform-linux-fargate). Stored copies of its page on deprecation (2026) say that tasks on 1.3.0 are stopped at the end of June 2026, after an earlier date in March; 1.4.0 is the only version of Linux left."
}
