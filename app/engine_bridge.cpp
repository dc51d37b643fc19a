// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine_bridge.h"

#include <utility>

namespace quantoscope::app {
namespace {

/// How long a frame waits for the engine.
constexpr std::chrono::milliseconds frameWait(5);

}  // namespace

EngineBridge::EngineBridge(QObject* parent)
    : QObject(parent),
      m_engine([this](const present::Request& request, execution::Quality,
                      std::stop_token stop) { return m_computer.compute(request, stop); },
               [this](execution::Outcome<present::Snapshot> outcome) {
                 if (m_inbox.put(std::move(outcome))) {
                   QMetaObject::invokeMethod(this, &EngineBridge::drain, Qt::QueuedConnection);
                 }
               }) {}

EngineBridge::~EngineBridge() = default;

void EngineBridge::request(present::Request request, execution::Quality quality) {
  m_requested = m_engine.submit(std::move(request), quality).generation;
  updateBusy();
  if (quality == execution::Quality::Preview && m_engine.activity().lastComputeTime < frameWait &&
      !std::exchange(m_catchingUp, true)) {
    QMetaObject::invokeMethod(this, &EngineBridge::catchUp, Qt::QueuedConnection);
  }
}

void EngineBridge::catchUp() {
  m_catchingUp = false;
  if (m_engine.waitIdle(frameWait)) {
    drain();
  }
}

void EngineBridge::newEpoch() {
  m_gate.newEpoch(m_engine.newEpoch());
  m_inbox.clear();
}

void EngineBridge::waitUntilShown() {
  m_engine.waitIdle();
  drain();
}

void EngineBridge::drain() {
  while (auto outcome = m_inbox.take()) {
    if (!m_gate.accept(outcome->ticket)) {
      continue;
    }
    if (const core::Error* error = outcome->error()) {
      Q_EMIT failed(*error);
    } else {
      m_current = outcome->result();
      Q_EMIT snapshotChanged(m_current);
    }
  }
  updateBusy();
}

void EngineBridge::updateBusy() {
  if (std::exchange(m_busy, isBusy()) != m_busy) {
    Q_EMIT busyChanged(m_busy);
  }
}

}  // namespace quantoscope::app
