variable "rules" {
  type = map(object({ port = number, cidrs = optional(list(string), ["10.0.0.0/8"]), note = optional(string) }))
}
variable "on" { type = bool }
resource "aws_security_group_rule" "r" {
  for_each          = var.on ? var.rules : {}
  type              = "ingress"
  from_port         = each.value.port
  to_port           = each.value.port
  protocol          = "tcp"
  cidr_blocks       = each.value.cidrs
  security_group_id = "sg-123"
}
